package org.imrsearch.query;

import java.io.Writer;
import org.imrsearch.letter.DeterminationJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes rulings one a line, each a JSON object that needs no other line. Of a ruling that is
 * exported, {@code id} and {@code ruling} are those of a hit, {@code determination} is the letter's
 * id, and all other keys are a determination's and a ruling's own, as {@link DeterminationJson}
 * writes them.
 */
public final class RulingJson {
  /** To flush with every ruling would cost a system call each. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private RulingJson() {}

  /**
   * Writes a ruling of an export, whole, with what its letter says besides.
   *
   * @param out where to; neither closed nor flushed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(FoundRuling found, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", found.id());
      json.writeStringProperty("determination", found.letter().id());
      json.writeNumberProperty("ruling", found.ruling().number());
      DeterminationJson.writeLetter(json, found.letter());
      DeterminationJson.writeRuling(json, found.ruling());
      json.writeEndObject();
    }
  }

  /**
   * Writes a hit as it stands in an answer.
   *
   * @param out where to; neither closed nor flushed nor ended with a new line
   * @throws tools.jackson.core.JacksonException when {@code out} can't be written to
   */
  public static void write(Hit hit, Writer out) {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      ResponseJson.writeHit(json, hit);
      json.writeEndObject();
    }
  }
}
