package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code synonyms.csv}. A row holds {@code terms} for one thing, any of which finds all, and
 * what is found {@code also}, with a {@code weight}, by these but not the other way round. Terms
 * whose {@code relation} is {@code near} are not the same, and find each other with a little less
 * weight. A term in several rows stands for all that they say.
 */
final class SynonymTable {
  private static final float USUAL_WEIGHT = 0.5f;

  /** What terms find each other with, by their relation; the usual one is to be the same. */
  private static final Map<String, Float> RELATIONS = Map.of("same", 1f, "near", 0.9f);

  private final Map<String, Term> terms = new LinkedHashMap<>();

  /**
   * A term.
   *
   * @param rows what each row that it is in says, which is the same for all terms of a row
   */
  private record Term(String text, List<List<Wording>> rows) {
    List<Wording> wordings() {
      if (rows.size() == 1) {
        return rows.getFirst();
      }
      Wordings all = new Wordings(text);
      rows.forEach(row -> row.forEach(all::add));
      return all.best(Integer.MAX_VALUE);
    }
  }

  static PhraseTagger<List<Wording>> read(ConfigFile file) {
    SynonymTable table = new SynonymTable();
    List<String> optional = List.of("also", "weight", "relation", "origin");
    for (ConfigRow row : ConfigTable.read(file, List.of("terms"), optional).rows()) {
      table.add(row);
    }
    PhraseTagger.Builder<List<Wording>> tagger = PhraseTagger.builder();
    table.terms.values().forEach(term -> tagger.add(term.text, term.wordings()));
    return tagger.build();
  }

  private void add(ConfigRow row) {
    List<String> same = row.list("terms");
    List<String> also = row.list("also");
    float among = row.oneOf("relation", RELATIONS).orElse(1f);
    float weight = row.share("weight").orElse(USUAL_WEIGHT);
    if (same.size() + also.size() < 2) {
      throw row.error("one term alone", "give a second one, or what it finds also");
    }
    List<Wording> wordings = new ArrayList<>(same.size() + also.size());
    same.forEach(text -> wordings.add(wording(row, text, among)));
    also.forEach(text -> wordings.add(wording(row, text, weight)));
    for (String text : same) {
      List<List<Wording>> rows =
          terms.computeIfAbsent(NameKey.of(text), k -> new Term(text, new ArrayList<>())).rows;
      if (rows.isEmpty() || !rows.getLast().equals(wordings)) {
        rows.add(wordings);
      }
    }
  }

  private static Wording wording(ConfigRow row, String text, float weight) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw row.error("term \"" + text + "\"", "a term holds a letter or a digit");
    }
    return new Wording(text, weight);
  }
}
