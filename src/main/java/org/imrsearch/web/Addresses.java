package org.imrsearch.web;

import java.util.List;
import org.imrsearch.determination.PageRange;

/** Where pages stand that other pages link to. */
public final class Addresses {
  private Addresses() {}

  /** Returns the page of a letter. */
  static String determination(String id) {
    return "/determination/" + segment(id);
  }

  /** Returns the page of a letter at one of its rulings, by the ruling's id: {@code LETTER#2}. */
  public static String ruling(String id) {
    int hash = id.lastIndexOf('#');
    return hash < 0
        ? determination(id)
        : determination(id.substring(0, hash)) + "#ruling-" + segment(id.substring(hash + 1));
  }

  /** Returns the precedents of a ruling. */
  static String precedents(String rulingId) {
    return "/precedents?" + SearchState.pair("like", rulingId);
  }

  /** Returns the search for all rulings with a value in a field. */
  static String having(String field, String value) {
    return SearchState.everything().filtering(field + "=" + value).on("/");
  }

  /** Returns the search for all rulings at a path or below it. */
  static String having(String field, List<String> path) {
    return having(field, String.join("/", path));
  }

  /** Returns the search for all rulings on pages of a document. */
  static String pages(List<String> document, PageRange pages) {
    return SearchState.everything()
        .querying("page:" + pages.toString().replace("-", ".."))
        .filtering("guideline=" + String.join("/", document))
        .on("/");
  }

  /** Writes a text as one segment of a path. */
  static String segment(String text) {
    return SearchState.encoded(text).replace("+", "%20").replace("/", "%2F");
  }
}
