package org.imrsearch.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Ruling;

/**
 * Whether the claims administrator and the reviewer rely on the same guidance. What the reviewer's
 * prose mentions counts for neither: it argues with the other side's guidelines as well.
 */
enum Agreement {
  SAME_DOCUMENT("same-document"),
  DIFFERENT_DOCUMENTS("different-documents"),
  ONLY_REVIEWER("only-reviewer"),
  ONLY_CLAIMS_ADMINISTRATOR("only-claims-administrator"),
  NEITHER("neither");

  private final String code;

  Agreement(String code) {
    this.code = code;
  }

  /** Returns the name used in the index. */
  String code() {
    return code;
  }

  static Agreement of(Ruling ruling) {
    Set<List<String>> reviewer = documents(ruling, CitedBy.REVIEWER);
    Set<List<String>> administrator = documents(ruling, CitedBy.CLAIMS_ADMINISTRATOR);
    if (reviewer.isEmpty()) {
      return administrator.isEmpty() ? NEITHER : ONLY_CLAIMS_ADMINISTRATOR;
    }
    if (administrator.isEmpty()) {
      return ONLY_REVIEWER;
    }
    return reviewer.stream().anyMatch(administrator::contains)
        ? SAME_DOCUMENT
        : DIFFERENT_DOCUMENTS;
  }

  private static Set<List<String>> documents(Ruling ruling, CitedBy party) {
    return ruling.citations().stream()
        .filter(citation -> citation.citedBy() == party)
        .map(Agreement::document)
        .collect(Collectors.toSet());
  }

  /**
   * A document is told by its place in the catalogue; one that the catalogue lacks, by its name.
   */
  private static List<String> document(Citation citation) {
    List<String> path = citation.guideline();
    List<String> document = new ArrayList<>(path.subList(0, Math.min(2, path.size())));
    if (path.size() < 2) {
      citation.document().map(name -> name.toLowerCase(Locale.ROOT)).ifPresent(document::add);
    }
    return document;
  }
}
