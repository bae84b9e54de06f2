package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.Match;

/**
 * Splits what a party relied on into clauses of one guideline each, and tells which of them are of
 * the MTUS: by how they begin, "Non-MTUS Citation ODG", or, in the letters up to 2014, by how they
 * end, "the Low Back Complaints Chapter (ACOEM Practice Guidelines), which is part of the MTUS".
 */
final class CitedClauses {
  private static final String AND = " and ";
  private static final String ON = "on ";
  private static final String ARTICLE = "the ";

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;

  CitedClauses(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
  }

  /**
   * A clause.
   *
   * @param mtus whether it cites the MTUS
   * @param text what it cites, without the words that tell so
   */
  record Clause(boolean mtus, String text) {}

  /**
   * Splits the text that follows an introduction.
   *
   * @param sentence whether it is a sentence, in which "and the" may join two documents
   */
  List<Clause> split(String text, boolean sentence) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (Match<Word> word : lexicon.in(text)) {
      boolean member = word.payload() == Word.PART_OF_MTUS;
      if (member || word.payload() == Word.NOT_PART_OF_MTUS) {
        addJoined(text.substring(from, word.start()), Optional.of(member), true, clauses);
        from = afterName(text, word.end());
      }
    }
    addJoined(text.substring(from), Optional.empty(), sentence, clauses);
    return clauses;
  }

  /** What a stretch says at its end of the MTUS holds for all its guidelines that tell nothing. */
  private void addJoined(
      String stretch, Optional<Boolean> member, boolean sentence, List<Clause> clauses) {
    int from = 0;
    int depth = 0;
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ' ' && depth <= 0 && stretch.startsWith(AND, i) && begins(stretch, i, sentence)) {
        add(stretch.substring(from, i), member, clauses);
        from = i + AND.length();
      }
    }
    add(stretch.substring(from), member, clauses);
  }

  /**
   * Returns whether a guideline is named after an "and"; in a sentence, perhaps without its source.
   */
  private boolean begins(String text, int and, boolean sentence) {
    int start = afterOn(text, and + AND.length());
    boolean article = text.startsWith(ARTICLE, start);
    int name = article ? start + ARTICLE.length() : start;
    Optional<Word> word = lexicon.wordAt(text, name).map(Match::payload);
    boolean source =
        word.filter(w -> w == Word.MTUS || w == Word.OUTSIDE_MTUS || w == Word.ODG).isPresent();
    return source
        || (sentence
            && article
            && (word.filter(w -> w == Word.ACOEM).isPresent() || isOfMtus(text, name)));
  }

  /** "based on X and on Y". */
  private static int afterOn(String text, int offset) {
    return text.startsWith(ON, offset) ? offset + ON.length() : offset;
  }

  private boolean isOfMtus(String text, int at) {
    return at < text.length() && catalogue.documentAt(GuidelineSource.MTUS, text, at).isPresent();
  }

  private void add(String stretch, Optional<Boolean> member, List<Clause> clauses) {
    int start = 0;
    while (start < stretch.length() && !Character.isLetterOrDigit(stretch.charAt(start))) {
      start++;
    }
    if (stretch.regionMatches(true, start, "and ", 0, 4)) {
      start += 4;
    }
    start = afterOn(stretch, start);
    if (stretch.regionMatches(true, start, ARTICLE, 0, ARTICLE.length())) {
      start += ARTICLE.length();
    }
    if (start < stretch.length()) {
      clauses.add(clause(stretch.substring(start).strip(), member));
    }
  }

  private Clause clause(String text, Optional<Boolean> member) {
    Optional<Match<Word>> first = lexicon.wordAt(text, 0);
    Optional<Word> word = first.map(Match::payload);
    if (word.equals(Optional.of(Word.MTUS)) || word.equals(Optional.of(Word.OUTSIDE_MTUS))) {
      String rest = text.substring(afterName(text, first.orElseThrow().end())).strip();
      return new Clause(word.get() == Word.MTUS, rest);
    }
    boolean odg = word.equals(Optional.of(Word.ODG));
    return new Clause(!odg && member.orElseGet(() -> isOfMtus(text, 0)), text);
  }

  /** A name taken by its words ends inside its parentheses. */
  private static int afterName(String text, int end) {
    int i = end;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '/')) {
      i++;
    }
    return i;
  }
}
