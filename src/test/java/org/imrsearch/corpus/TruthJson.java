package org.imrsearch.corpus;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Ruling;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the truth of a letter as one line of JSON: a determination without its prose. */
public final class TruthJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private TruthJson(JsonGenerator out) {
    this.out = out;
  }

  /** Returns the line. */
  public static String line(Determination truth) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      new TruthJson(out).determination(truth);
    }
    return text.toString();
  }

  private void determination(Determination truth) {
    out.writeStartObject();
    out.writeStringProperty("id", truth.id());
    optional("caseNumber", truth.caseNumber().map(CaseNumber::value));
    out.writeStringProperty("sourceFile", truth.sourceFile());
    out.writeStringProperty("layout", truth.layout().code());
    header(truth.header());
    out.writeStringProperty("outcome", truth.outcome().orElseThrow().code());
    out.writeObjectPropertyStart("reviewer");
    strings("licensure", truth.reviewer().licensure());
    strings("specialties", truth.reviewer().specialties());
    out.writeEndObject();
    out.writeObjectPropertyStart("worker");
    out.writeName("age");
    truth.worker().age().ifPresentOrElse(out::writeNumber, out::writeNull);
    optional("sex", truth.worker().sex().map(sex -> sex.code()));
    out.writeEndObject();
    out.writeArrayPropertyStart("diagnoses");
    truth.diagnoses().forEach(this::diagnosis);
    out.writeEndArray();
    out.writeArrayPropertyStart("medications");
    truth.medications().forEach(this::medication);
    out.writeEndArray();
    out.writeArrayPropertyStart("rulings");
    truth.rulings().forEach(this::ruling);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void header(Header header) {
    date("dateAssigned", header.dateAssigned());
    date("dateOfInjury", header.dateOfInjury());
    date("decisionDate", header.decisionDate());
    date("urDenialDate", header.urDenialDate());
    date("applicationReceived", header.applicationReceived());
    optional("priority", header.priority());
  }

  private void diagnosis(Diagnosis diagnosis) {
    out.writeStartObject();
    out.writeStringProperty("text", diagnosis.text());
    optional("concept", diagnosis.concept());
    optional("bodyPart", diagnosis.bodyPart());
    out.writeStringProperty("assertion", diagnosis.assertion().code());
    out.writeEndObject();
  }

  private void medication(Medication medication) {
    out.writeStartObject();
    out.writeStringProperty("text", medication.text());
    optional("drug", medication.drug());
    optional("drugClass", medication.drugClass());
    out.writeEndObject();
  }

  private void ruling(Ruling ruling) {
    out.writeStartObject();
    out.writeNumberProperty("number", ruling.number());
    out.writeStringProperty("service", ruling.service());
    optional("eligiblePortion", ruling.eligiblePortion());
    strings("category", ruling.category());
    requested(ruling.requested());
    out.writeStringProperty("decision", ruling.decision().orElseThrow().code());
    out.writeArrayPropertyStart("citations");
    ruling.citations().forEach(this::citation);
    out.writeEndArray();
    strings("noEvidence", ruling.noEvidence().stream().map(CitedBy::code).toList());
    out.writeEndObject();
  }

  /** What the catalogue makes of the drugs is no fact of the letter. */
  private void requested(Requested requested) {
    out.writeObjectPropertyStart("requested");
    out.writeArrayPropertyStart("drugs");
    for (RequestedDrug drug : requested.drugs()) {
      out.writeStartObject();
      out.writeStringProperty("text", drug.text());
      optional("strength", drug.strength());
      optional("quantity", drug.quantity());
      out.writeEndObject();
    }
    out.writeEndArray();
    strings("bodyParts", requested.bodyParts());
    optional("laterality", requested.laterality().map(Laterality::code));
    out.writeName("sessions");
    requested.sessions().ifPresentOrElse(out::writeNumber, out::writeNull);
    out.writeEndObject();
  }

  private void citation(Citation citation) {
    out.writeStartObject();
    out.writeStringProperty("citedBy", citation.citedBy().code());
    out.writeStringProperty("source", citation.source().code());
    optional("document", citation.document());
    optional("edition", citation.edition());
    optional("chapter", citation.chapter());
    optional("topic", citation.topic());
    out.writeArrayPropertyStart("pages");
    for (PageRange range : citation.pages()) {
      out.writeArray(new int[] {range.first(), range.last()}, 0, 2);
    }
    out.writeEndArray();
    strings("guideline", citation.guideline());
    out.writeEndObject();
  }

  private void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private void date(String name, Optional<LocalDate> date) {
    optional(name, date.map(LocalDate::toString));
  }

  private void optional(String name, Optional<String> value) {
    out.writeName(name);
    value.ifPresentOrElse(out::writeString, out::writeNull);
  }
}
