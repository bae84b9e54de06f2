package org.imrsearch.web;

import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.query.RulingName;

/** Determinations, whole. */
final class LetterApi {
  private static final Parameter<String> ID =
      Parameter.inPath("id", "A case number in any spelling, or the id that a search shows.");

  private final Archive archive;

  LetterApi(Archive archive) {
    this.archive = archive;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/determinations/{id}",
            "determination",
            "Returns a determination with all its rulings.",
            List.of(ID),
            ApiShapes.DETERMINATION,
            this::determination));
  }

  private void determination(Asked asked) {
    Determination letter = letter(archive, asked.get(ID));
    asked.lastingJson(out -> ApiJson.write(out, json -> DeterminationJson.write(json, letter)));
  }

  /** Finds a letter by its case number or id; {@code #N} after it means one of its rulings. */
  static Determination letter(Archive archive, String name) {
    return archive
        .engine()
        .fetch(RulingName.parse(name).letter())
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound("The index has no determination of that number or id.")));
  }
}
