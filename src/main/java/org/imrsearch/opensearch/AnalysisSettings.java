package org.imrsearch.opensearch;

import java.util.List;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.TokenizerKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema's analysis chains out of what a cluster has, so that it cuts texts into the same terms
 * at the same positions as the embedded engine. What can't be the same is listed in {@code
 * docs/opensearch.md}.
 */
final class AnalysisSettings {
  private static final String POSSESSIVE = "imr-possessive";
  private static final String WHOLE = "imr-whole";
  private static final String UNITS = "imr-units";
  private static final String UNIT = "imr-unit";
  private static final String ONCE = "imr-once";
  private static final String MARK = "imr-mark";
  private static final String STEM_MARK = "imr-stem-mark";
  private static final String STEM = "kstem";

  /** Fits a number and the letters after it, nothing else: 3d5 or 1a2b names something. */
  private static final String NUMBER_WITH_UNIT =
      """
      CharSequence t = token.getTerm();
      int n = t.length();
      if (n < 2 || t.charAt(0) < (char)'0' || t.charAt(0) > (char)'9') return false;
      int cut = 1;
      while (cut < n && (t.charAt(cut) >= (char)'0' && t.charAt(cut) <= (char)'9' \
      || t.charAt(cut) == (char)'.')) cut++;
      if (cut == n || token.getEndOffset() - token.getStartOffset() != n) return false;
      for (int i = cut; i < n; i++) { if (!Character.isLetter(t.charAt(i))) return false; }
      return true;""";

  private final ObjectNode settings = Json.object();
  private final ObjectNode filters = Json.object();
  private final ObjectNode charFilters = Json.object();

  private AnalysisSettings() {}

  /** Returns the settings for these chains, each under its {@link #name}. */
  static ObjectNode of(List<AnalyzerSpec> chains) {
    AnalysisSettings analysis = new AnalysisSettings();
    ObjectNode analyzers = analysis.settings.putObject("analyzer");
    for (AnalyzerSpec chain : chains) {
      analyzers.set(name(chain.name()), analysis.analyzer(chain));
    }
    analysis.setIfAny("filter", analysis.filters);
    analysis.setIfAny("char_filter", analysis.charFilters);
    return analysis.settings;
  }

  /** Returns what a chain is called in a cluster, where a name may be taken or hold a dot. */
  static String name(String chain) {
    StringBuilder name = new StringBuilder("imr-");
    for (int i = 0; i < chain.length(); i++) {
      char c = chain.charAt(i);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
      name.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
    }
    return name.toString();
  }

  private void setIfAny(String kind, ObjectNode definitions) {
    if (!definitions.isEmpty()) {
      settings.set(kind, definitions);
    }
  }

  private ObjectNode analyzer(AnalyzerSpec chain) {
    requireStemsLast(chain);
    ObjectNode analyzer = Json.object().put("type", "custom");
    analyzer.put("tokenizer", chain.tokenizer().code());
    ArrayNode inOrder = Json.array();
    if (chain.tokenizer() == TokenizerKind.KEYWORD) {
      filters.set(WHOLE, type("truncate").put("length", FieldValue.MOST_CHARS));
      inOrder.add(WHOLE);
    }
    for (FilterKind filter : chain.filters()) {
      add(filter, inOrder);
    }
    SpineLevels.of(chain).ifPresent(levels -> addSpineLevels(levels, analyzer));
    analyzer.set("filter", inOrder);
    return analyzer;
  }

  /** Words that keep their stems beside them are marked as keywords, which no stemmer touches. */
  private static void requireStemsLast(AnalyzerSpec chain) {
    int beside = chain.filters().indexOf(FilterKind.STEM_BESIDE);
    int stem =
        Math.max(
            chain.filters().lastIndexOf(FilterKind.STEM),
            chain.filters().lastIndexOf(FilterKind.STEM_BESIDE));
    if (beside >= 0 && stem > beside) {
      throw ClusterException.unfit(
          "the chain \"%s\" of analysis.yaml has stems of stems, which a cluster can't make; name one of stem and stem-beside"
              .formatted(chain.name()),
          null);
    }
  }

  private void addSpineLevels(SpineLevels levels, ObjectNode analyzer) {
    ArrayNode inOrder = analyzer.putArray("char_filter");
    levels
        .filters()
        .forEach(
            (name, filter) -> {
              charFilters.set(name, filter);
              inOrder.add(name);
            });
  }

  private void add(FilterKind filter, ArrayNode inOrder) {
    switch (filter) {
      case POSSESSIVE -> {
        filters.set(POSSESSIVE, type("stemmer").put("language", "possessive_english"));
        inOrder.add(POSSESSIVE);
      }
      case LOWERCASE -> inOrder.add("lowercase");
      case ASCII_FOLD -> inOrder.add("asciifolding");
      case UNITS_APART -> {
        addUnits();
        inOrder.add(UNITS);
      }
      case SPINE_LEVELS -> {
        // Tokens are not shown to each other: it works on the text, before the tokenizer.
      }
      case STEM -> inOrder.add(STEM);
      case STEM_BESIDE -> {
        addStemMark();
        inOrder.add("keyword_repeat").add(STEM).add(ONCE).add(STEM_MARK);
      }
    }
  }

  private void addUnits() {
    ObjectNode unit = type("word_delimiter_graph");
    unit.put("split_on_numerics", true);
    unit.put("split_on_case_change", false);
    unit.put("stem_english_possessive", false);
    unit.putArray("type_table").add(". => DIGIT");
    filters.set(UNIT, unit);
    filters.set(UNITS, condition(NUMBER_WITH_UNIT, UNIT));
  }

  /** Of the two that each word becomes, the keyword stays as written. */
  private void addStemMark() {
    filters.set(ONCE, type("remove_duplicates"));
    String mark = Character.toString(QueryToken.STEM_MARK);
    filters.set(MARK, type("pattern_replace").put("pattern", "^").put("replacement", mark));
    filters.set(STEM_MARK, condition("!token.isKeyword()", MARK));
  }

  private static ObjectNode condition(String script, String filter) {
    ObjectNode condition = type("condition");
    condition.putArray("filter").add(filter);
    condition.putObject("script").put("source", script);
    return condition;
  }

  private static ObjectNode type(String type) {
    return Json.object().put("type", type);
  }
}
