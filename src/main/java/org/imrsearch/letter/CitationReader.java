package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.Match;

/**
 * Reads the guideline block of one party: "Decision based on MTUS ... Decision based on Non-MTUS
 * ...", or, up to 2014, a sentence: "The Claims Administrator based its decision on ...".
 */
final class CitationReader {
  /** A full stop after fewer small letters is that of an abbreviation: "pgs. 98-99". */
  private static final int SHORTEST_WORD = 4;

  private final CitationLexicon lexicon;
  private final CitedClauses clauses;
  private final MtusCitations mtus;
  private final OutsideCitations outside;

  CitationReader(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.lexicon = lexicon;
    this.clauses = new CitedClauses(catalogue, lexicon);
    this.mtus = new MtusCitations(catalogue, lexicon);
    this.outside = new OutsideCitations(catalogue, lexicon);
  }

  /**
   * What a block says.
   *
   * @param citations in the order written
   * @param understood false when the block has text that neither cites nor says that nothing is
   *     cited
   */
  record Block(List<Citation> citations, boolean understood) {}

  /** Reads a block, on one line. */
  Block read(CitedBy by, String block) {
    List<Match<Word>> words = lexicon.in(block);
    Set<Word> kinds =
        words.stream()
            .map(Match::payload)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Word.class)));
    boolean labelled = kinds.contains(Word.INTRODUCTION);
    List<Citation> citations = new ArrayList<>();
    boolean introduced = labelled;
    for (int i = 0; i < words.size(); i++) {
      Match<Word> word = words.get(i);
      if (word.payload() == Word.INTRODUCTION) {
        int end = nextIntroduction(words, i, block);
        cited(by, block.substring(word.end(), end), false, citations);
      } else if (!labelled && word.payload() == Word.SENTENCE) {
        int end = sentenceEnd(block, word.end(), block.length());
        end = remarkStart(words, i, end);
        cited(by, block.substring(word.end(), end), true, citations);
        introduced = true;
      }
    }
    boolean nothing = kinds.contains(Word.NOTHING);
    if (!introduced && !nothing && !block.isBlank() && !speaksOfNoMtus(words)) {
      cited(by, block, false, citations);
    }
    return new Block(citations, nothing || !citations.isEmpty() || block.isBlank());
  }

  private void cited(CitedBy by, String text, boolean sentence, List<Citation> citations) {
    for (CitedClauses.Clause clause : clauses.split(text.strip(), sentence)) {
      citations.addAll(
          clause.mtus() ? mtus.read(by, clause.text()) : outside.read(by, clause.text()));
    }
  }

  /** A lone sentence such as "did not base their decision on the MTUS" cites nothing. */
  private static boolean speaksOfNoMtus(List<Match<Word>> words) {
    return !words.isEmpty()
        && words.getFirst().start() > 0
        && words.stream().allMatch(w -> w.payload() == Word.MTUS || w.payload() == Word.BESIDE);
  }

  /**
   * A sentence goes on after its guidelines; one that says that there is none has no guidelines.
   */
  private static int remarkStart(List<Match<Word>> words, int sentence, int end) {
    for (int i = sentence + 1; i < words.size() && words.get(i).start() < end; i++) {
      switch (words.get(i).payload()) {
        case REMARK -> {
          return words.get(i).start();
        }
        case NOTHING -> {
          return words.get(sentence).end();
        }
        default -> {}
      }
    }
    return end;
  }

  private static int nextIntroduction(List<Match<Word>> words, int from, String block) {
    for (int i = from + 1; i < words.size(); i++) {
      if (words.get(i).payload() == Word.INTRODUCTION) {
        return words.get(i).start();
      }
    }
    return block.length();
  }

  /** Other sentences may follow the one that cites. */
  private static int sentenceEnd(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == '.' && !isAbbreviated(text, i) && capitalFollows(text, i + 1, to)) {
        return i;
      }
    }
    return to;
  }

  private static boolean isAbbreviated(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean small = start < stop && Character.isLowerCase(text.charAt(stop - 1));
    return small && stop - start < SHORTEST_WORD;
  }

  private static boolean capitalFollows(String text, int from, int to) {
    int i = from;
    while (i < to && text.charAt(i) == ' ') {
      i++;
    }
    return i < to && Character.isUpperCase(text.charAt(i));
  }
}
