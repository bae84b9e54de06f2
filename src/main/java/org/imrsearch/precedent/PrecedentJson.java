package org.imrsearch.precedent;

import java.io.Writer;
import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.precedent.PrecedentAnswer.NamedRate;
import org.imrsearch.query.Hit;
import org.imrsearch.query.ResponseJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an answer on precedents as JSON, on one line. */
public final class PrecedentJson {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private PrecedentJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes an answer.
   *
   * @param out where to; neither closed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(PrecedentAnswer answer, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new PrecedentJson(json).write(answer);
    }
  }

  private void write(PrecedentAnswer answer) {
    json.writeStartObject();
    matter(answer.matter());
    json.writeStringProperty("comparable", answer.set().definition());
    json.writeObjectPropertyStart("rate");
    for (NamedRate rate : answer.rates()) {
      json.writeObjectPropertyStart(rate.among().code());
      json.writeStringProperty("definition", rate.definition());
      OutcomeJson.writeRate(json, rate.rate());
      json.writeEndObject();
    }
    json.writeEndObject();
    breakdowns(answer.breakdowns());
    precedents("hits", answer.hits());
    precedents("overturned", answer.overturned());
    precedents("upheld", answer.upheld());
    apart(answer.apart());
    criteria(answer.criteria());
    json.writeStringProperty("notice", Notice.TEXT);
    json.writeEndObject();
  }

  private void matter(Matter matter) {
    json.writeObjectPropertyStart("matter");
    DeterminationJson.writeOptional(json, "letter", matter.letter());
    json.writeStringProperty("service", matter.service());
    DeterminationJson.writeOptional(json, "procedure", matter.procedure());
    json.writeArrayPropertyStart("category");
    matter.category().forEach(json::writeString);
    json.writeEndArray();
    DeterminationJson.writeDiagnoses(json, matter.diagnoses());
    json.writeName("citations");
    DeterminationJson.writeCitations(json, matter.citations());
    json.writeEndObject();
  }

  private void breakdowns(List<Breakdown> breakdowns) {
    json.writeObjectPropertyStart("by");
    for (Breakdown breakdown : breakdowns) {
      json.writeArrayPropertyStart(breakdown.field());
      for (OutcomeTable.Value row : breakdown.rows()) {
        json.writeStartObject();
        OutcomeJson.writeValue(json, row);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void precedents(String name, List<Precedent> precedents) {
    json.writeArrayPropertyStart(name);
    for (Precedent precedent : precedents) {
      json.writeStartObject();
      ResponseJson.writeHit(json, hit(precedent));
      json.writeArrayPropertyStart("why");
      for (Precedent.Why why : precedent.why()) {
        json.writeStartObject();
        json.writeStringProperty("component", why.component().code());
        json.writeStringProperty("matched", why.matched());
        json.writeNumberProperty("points", Math.round(why.points() * 10) / 10.0);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Returns a precedent as a search would show it, its points as the score. */
  public static Hit hit(Precedent precedent) {
    float points = Math.round(precedent.points() * 10) / 10f;
    return Hit.of(precedent.ruling().excerpt(), points, List.of(), List.of())
        .with(precedent.alike());
  }

  private void apart(Apart apart) {
    json.writeArrayPropertyStart("apart");
    phrases(Decision.OVERTURNED, apart.overturned());
    phrases(Decision.UPHELD, apart.upheld());
    json.writeEndArray();
    DeterminationJson.writeOptional(json, "apartNote", apart.note());
  }

  private void phrases(Decision commonerIn, List<Telling> phrases) {
    for (Telling phrase : phrases) {
      json.writeStartObject();
      json.writeStringProperty("phrase", phrase.phrase());
      json.writeStringProperty("commonerIn", commonerIn.code());
      json.writeNumberProperty("overturned", phrase.overturned());
      json.writeNumberProperty("ofOverturned", phrase.ofOverturned());
      json.writeNumberProperty("upheld", phrase.upheld());
      json.writeNumberProperty("ofUpheld", phrase.ofUpheld());
      json.writeNumberProperty("p", phrase.p());
      json.writeNumberProperty("logLikelihood", phrase.logLikelihood());
      json.writeStringProperty("sentence", phrase.sentence());
      json.writeStringProperty("ruling", phrase.ruling());
      json.writeEndObject();
    }
  }

  private void criteria(List<Criterion> criteria) {
    json.writeArrayPropertyStart("criteria");
    for (Criterion criterion : criteria) {
      json.writeStartObject();
      json.writeStringProperty("sentence", criterion.sentence());
      json.writeNumberProperty("letters", criterion.letters());
      json.writeNumberProperty("rulings", criterion.rulings());
      json.writeNumberProperty("overturned", criterion.overturned());
      json.writeStringProperty("ruling", criterion.ruling());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
