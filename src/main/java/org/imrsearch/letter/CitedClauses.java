package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final String ON = "on ";
  private static final String ARTICLE = "the ";
  private static final Set<Word> SOURCES = EnumSet.of(Word.MTUS, Word.OUTSIDE_MTUS, Word.ODG);
  private static final Set<Word> OUTSIDE = EnumSet.of(Word.OUTSIDE_MTUS, Word.ODG);
  private static final Set<Word> DETAILS = EnumSet.of(Word.PAGES, Word.SECTIONS);

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
  record Clause(boolean mtus, CitedText text) {}

  /** Whether a stretch of text is said to be of the MTUS, and whether it stands in a sentence. */
  private record Manner(Optional<Boolean> member, boolean sentence) {}

  /**
   * Splits the text that follows an introduction.
   *
   * @param sentence whether it is a sentence, in which "and the" may join two documents
   */
  List<Clause> split(CitedText text, boolean sentence) {
    List<Clause> clauses = new ArrayList<>();
    List<Match<Word>> words = text.words();
    int from = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      Match<Word> word = words.get(i);
      boolean member = word.payload() == Word.PART_OF;
      if ((member || word.payload() == Word.NOT_PART_OF)
          && isNext(text.text(), word, words.get(i + 1))) {
        int end = i > 0 ? beforeKind(text.text(), words.get(i - 1), word.start()) : word.start();
        if (end > from) {
          addJoined(text.stretch(from, end), new Manner(Optional.of(member), true), clauses);
        }
        from = CitationCursor.afterName(text.text(), words.get(i + 1).end());
      }
    }
    addJoined(text.from(from), new Manner(Optional.empty(), sentence), clauses);
    return clauses;
  }

  /** "part of the" tells something only before the name of the MTUS. */
  private static boolean isNext(String text, Match<Word> word, Match<Word> next) {
    String between = text.substring(word.end(), next.start()).strip();
    return next.payload() == Word.MTUS && (between.isEmpty() || between.equals(ARTICLE.strip()));
  }

  private static int beforeKind(String text, Match<Word> word, int end) {
    boolean apart = text.substring(word.end(), end).chars().anyMatch(Character::isLetterOrDigit);
    return word.payload() == Word.KIND && !apart ? word.start() : end;
  }

  /** What a stretch says at its end of the MTUS holds for all its guidelines that tell nothing. */
  private void addJoined(CitedText stretch, Manner manner, List<Clause> clauses) {
    int from = 0;
    int depth = 0;
    for (int i = 0; i < stretch.length(); i++) {
      char c = stretch.text().charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      Joint joint = depth > 0 ? Joint.NONE : Joint.at(stretch.text(), i);
      if (joint.end() > i && begins(stretch, from, joint, manner)) {
        add(stretch.stretch(from, i), manner, clauses);
        from = joint.end();
        i = from - 1;
      }
    }
    add(stretch.from(from), manner, clauses);
  }

  /**
   * Returns whether a guideline is named after a joint: the MTUS, or one outside of it; in a
   * sentence, perhaps one without its source. A mere comma joins a guideline outside of the MTUS to
   * one of the MTUS.
   */
  private boolean begins(CitedText text, int from, Joint joint, Manner manner) {
    int start = afterOn(text.text(), joint.end());
    boolean article = text.text().startsWith(ARTICLE, start);
    int name = article ? start + ARTICLE.length() : start;
    Optional<Word> word = text.wordAt(name).map(Match::payload);
    if (!joint.strong()) {
      return word.filter(OUTSIDE::contains).isPresent() && !isOutside(text, from);
    }
    boolean source = word.filter(SOURCES::contains).isPresent();
    return source
        || (manner.sentence()
            && article
            && (word.filter(w -> w == Word.ACOEM).isPresent() || isOfMtus(text.text(), name)));
  }

  private static boolean isOutside(CitedText cited, int from) {
    String text = cited.text();
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int name = text.startsWith(ARTICLE, start) ? start + ARTICLE.length() : start;
    return cited.wordAt(name).map(Match::payload).filter(OUTSIDE::contains).isPresent();
  }

  /** "based on X and on Y". */
  private static int afterOn(String text, int offset) {
    return text.startsWith(ON, offset) ? offset + ON.length() : offset;
  }

  private boolean isOfMtus(String text, int at) {
    return at < text.length() && catalogue.documentAt(GuidelineSource.MTUS, text, at).isPresent();
  }

  private void add(CitedText cited, Manner manner, List<Clause> clauses) {
    String stretch = cited.text();
    int start = 0;
    while (start < stretch.length() && !Character.isLetterOrDigit(stretch.charAt(start))) {
      start++;
    }
    start = afterOn(stretch, Joint.wordEnd(stretch, start));
    if (stretch.regionMatches(true, start, ARTICLE, 0, ARTICLE.length())) {
      start += ARTICLE.length();
    }
    if (start >= stretch.length()) {
      return;
    }
    CitedText text = cited.from(start).stripped();
    if (!clauses.isEmpty() && isDetail(text, clauses.getLast())) {
      Clause last = clauses.removeLast();
      String joined = CitationCursor.withoutEnd(last.text().text()) + ", " + text.text();
      clauses.add(new Clause(last.mtus(), new CitedText(joined, lexicon)));
    } else {
      clauses.add(clause(text, manner.member()));
    }
  }

  /** "..., which is part of the MTUS, page 78": of the guideline before. */
  private boolean isDetail(CitedText text, Clause before) {
    boolean pages = text.wordAt(0).map(Match::payload).filter(DETAILS::contains).isPresent();
    return pages
        || (before.mtus()
            && catalogue
                .documentAt(GuidelineSource.MTUS, before.text().text(), 0)
                .flatMap(document -> catalogue.topicAt(document.payload(), text.text(), 0))
                .isPresent());
  }

  private Clause clause(CitedText text, Optional<Boolean> member) {
    Optional<Match<Word>> first = text.wordAt(0);
    Optional<Word> word = first.map(Match::payload);
    if (word.equals(Optional.of(Word.MTUS)) || word.equals(Optional.of(Word.OUTSIDE_MTUS))) {
      int end = CitationCursor.afterName(text.text(), first.orElseThrow().end());
      // "Non-MTUS Citation Non-MTUS" names it twice.
      boolean again = text.wordAt(end).map(Match::payload).equals(Optional.of(Word.OUTSIDE_MTUS));
      return again
          ? clause(text.from(end).stripped(), member)
          : new Clause(word.get() == Word.MTUS, text.from(end).stripped());
    }
    boolean odg = word.equals(Optional.of(Word.ODG));
    return new Clause(!odg && member.orElseGet(() -> isOfMtus(text.text(), 0)), text);
  }
}
