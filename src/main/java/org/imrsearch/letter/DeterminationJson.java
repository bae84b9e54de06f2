package org.imrsearch.letter;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.Outcome;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Ruling;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes determinations as JSON: the shape printed by {@code imr parse}, kept in the index and sent
 * by the web API. What a letter does not say is {@code null} or {@code []}; every key is always
 * there. Written by hand over a streaming generator, because binding by reflection costs more at
 * start-up than a whole search may take. {@link DeterminationJsonReader} reads it back.
 */
public final class DeterminationJson {
  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private DeterminationJson() {}

  /** Returns the determination as one line of UTF-8 JSON, without a line end. */
  public static byte[] encode(Determination determination) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      write(json, determination);
    }
    return bytes.toByteArray();
  }

  /** Writes the determination, indented for people, without closing the writer. */
  public static void writePretty(Writer out, Determination determination) {
    try (JsonGenerator json = FACTORY.createGenerator(new PrettyContext(), out)) {
      write(json, determination);
    }
  }

  /** Writes the determination as one JSON object at the generator's place. */
  public static void write(JsonGenerator json, Determination d) {
    json.writeStartObject();
    json.writeStringProperty("id", d.id());
    writeLetter(json, d);
    array(json, "rulings", d.rulings(), DeterminationJson::writeNumberedRuling);
    array(json, "issues", d.issues(), DeterminationJson::writeIssue);
    json.writeEndObject();
  }

  /**
   * Writes what a determination says besides its rulings, without its id and issues, into an object
   * that the caller opens and closes.
   */
  public static void writeLetter(JsonGenerator json, Determination d) {
    writeOptional(json, "caseNumber", d.caseNumber().map(CaseNumber::value));
    json.writeStringProperty("sourceFile", d.sourceFile());
    json.writeStringProperty("layout", d.layout().code());
    writeHeader(json, d.header());
    writeOptional(json, "outcome", d.outcome().map(Outcome::code));
    json.writeName("reviewer");
    json.writeStartObject();
    strings(json, "licensure", d.reviewer().licensure());
    strings(json, "specialties", d.reviewer().specialties());
    json.writeEndObject();
    json.writeName("worker");
    json.writeStartObject();
    number(json, "age", d.worker().age());
    writeOptional(json, "sex", d.worker().sex().map(sex -> sex.code()));
    json.writeEndObject();
    writeDiagnoses(json, d.diagnoses());
    array(json, "medications", d.medications(), DeterminationJson::writeMedication);
    json.writeStringProperty("summary", d.summary());
  }

  private static void writeHeader(JsonGenerator json, Header header) {
    date(json, "dateAssigned", header.dateAssigned());
    date(json, "dateOfInjury", header.dateOfInjury());
    date(json, "decisionDate", header.decisionDate());
    date(json, "urDenialDate", header.urDenialDate());
    date(json, "applicationReceived", header.applicationReceived());
    writeOptional(json, "priority", header.priority());
  }

  /** Writes diagnoses as a property of the object that is open. */
  public static void writeDiagnoses(JsonGenerator json, List<Diagnosis> diagnoses) {
    array(json, "diagnoses", diagnoses, DeterminationJson::writeDiagnosis);
  }

  private static void writeDiagnosis(JsonGenerator json, Diagnosis diagnosis) {
    json.writeStringProperty("text", diagnosis.text());
    writeOptional(json, "concept", diagnosis.concept());
    writeOptional(json, "bodyPart", diagnosis.bodyPart());
    json.writeStringProperty("assertion", diagnosis.assertion().code());
  }

  private static void writeMedication(JsonGenerator json, Medication medication) {
    json.writeStringProperty("text", medication.text());
    writeOptional(json, "drug", medication.drug());
    writeOptional(json, "drugClass", medication.drugClass());
  }

  private static void writeNumberedRuling(JsonGenerator json, Ruling ruling) {
    json.writeNumberProperty("number", ruling.number());
    writeRuling(json, ruling);
  }

  /** Writes a ruling without its number, into an object that the caller opens and closes. */
  public static void writeRuling(JsonGenerator json, Ruling ruling) {
    json.writeStringProperty("service", ruling.service());
    writeOptional(json, "eligiblePortion", ruling.eligiblePortion());
    strings(json, "category", ruling.category());
    writeOptional(json, "procedure", ruling.procedure());
    writeRequested(json, ruling.requested());
    writeOptional(json, "decision", ruling.decision().map(Decision::code));
    json.writeName("citations");
    writeCitations(json, ruling.citations());
    strings(json, "noEvidence", ruling.noEvidence().stream().map(CitedBy::code).toList());
    json.writeStringProperty("rationale", ruling.rationale());
  }

  private static void writeRequested(JsonGenerator json, Requested requested) {
    json.writeName("requested");
    json.writeStartObject();
    array(json, "drugs", requested.drugs(), DeterminationJson::writeRequestedDrug);
    strings(json, "bodyParts", requested.bodyParts());
    writeOptional(json, "laterality", requested.laterality().map(Laterality::code));
    number(json, "sessions", requested.sessions());
    json.writeEndObject();
  }

  private static void writeRequestedDrug(JsonGenerator json, RequestedDrug drug) {
    json.writeStringProperty("text", drug.text());
    writeOptional(json, "drug", drug.drug());
    writeOptional(json, "drugClass", drug.drugClass());
    writeOptional(json, "strength", drug.strength());
    writeOptional(json, "quantity", drug.quantity());
  }

  /** Writes the citations as one JSON array at the generator's place. */
  public static void writeCitations(JsonGenerator json, List<Citation> citations) {
    json.writeStartArray();
    for (Citation citation : citations) {
      json.writeStartObject();
      json.writeStringProperty("citedBy", citation.citedBy().code());
      json.writeStringProperty("source", citation.source().code());
      writeOptional(json, "document", citation.document());
      writeOptional(json, "edition", citation.edition());
      writeOptional(json, "chapter", citation.chapter());
      writeOptional(json, "topic", citation.topic());
      json.writeName("pages");
      json.writeStartArray();
      for (PageRange pages : citation.pages()) {
        json.writeStartArray();
        json.writeNumber(pages.first());
        json.writeNumber(pages.last());
        json.writeEndArray();
      }
      json.writeEndArray();
      strings(json, "guideline", citation.guideline());
      strings(json, "inferredTopics", citation.inferredTopics());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIssue(JsonGenerator json, Issue issue) {
    json.writeStringProperty("code", issue.code().code());
    json.writeNumberProperty("line", issue.line());
    json.writeStringProperty("message", issue.message());
  }

  private interface Body<T> {
    void write(JsonGenerator json, T value);
  }

  private static <T> void array(JsonGenerator json, String name, List<T> values, Body<T> body) {
    json.writeName(name);
    json.writeStartArray();
    for (T value : values) {
      json.writeStartObject();
      body.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** Writes a property as its text, and what is not known as null. */
  public static void writeOptional(JsonGenerator json, String name, Optional<?> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get().toString());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void date(JsonGenerator json, String name, Optional<LocalDate> value) {
    writeOptional(json, name, value);
  }

  private static void number(JsonGenerator json, String name, Optional<Integer> value) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static final class PrettyContext extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
