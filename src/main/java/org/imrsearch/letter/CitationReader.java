package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads the guideline block of one party: "Decision based on MTUS ... Decision based on Non-MTUS
 * ...", or, up to 2014, sentences: "The Claims Administrator based its decision on ...".
 */
final class CitationReader {
  /** A full stop after fewer small letters is that of an abbreviation: "pgs. 98-99". */
  private static final int SHORTEST_WORD = 4;

  /** That nothing is cited is said at once; farther on, the words are those of a title. */
  private static final int LONGEST_SUBJECT = 40;

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;
  private final CitedClauses clauses;
  private final MtusCitations mtus;
  private final OutsideCitations outside;
  private final RepeatedWording<Block> blocks = new RepeatedWording<>();
  private final RepeatedWording<List<Citation>> mtusClauses = new RepeatedWording<>();
  private final RepeatedWording<List<Citation>> outsideClauses = new RepeatedWording<>();

  CitationReader(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.clauses = new CitedClauses(catalogue, lexicon);
    this.mtus = new MtusCitations(catalogue, lexicon);
    this.outside = new OutsideCitations(catalogue, lexicon);
  }

  /**
   * What a block says.
   *
   * @param citations in the order written
   * @param noEvidence whether it cites nothing and says so
   * @param asAdministrator whether it adopts the guidelines that the claims administrator used
   * @param understood false when the block has text that neither cites nor says why not
   */
  record Block(
      List<Citation> citations, boolean noEvidence, boolean asAdministrator, boolean understood) {}

  /** What is found while a block is read. */
  private static final class Findings {
    private final CitedBy by;
    private final List<Citation> citations = new ArrayList<>();
    private boolean introduced;
    private boolean nothing;
    private boolean outsideOnly;
    private boolean asAdministrator;

    Findings(CitedBy by) {
      this.by = by;
    }

    Block block(boolean blank) {
      boolean noEvidence = nothing && citations.isEmpty() && !asAdministrator;
      boolean understood =
          blank || noEvidence || outsideOnly || asAdministrator || !citations.isEmpty();
      return new Block(List.copyOf(citations), noEvidence, asAdministrator, understood);
    }
  }

  /** Reads a block, on one line. */
  Block read(CitedBy by, String block) {
    return blocks.get(by, block, () -> readAnew(by, block));
  }

  private Block readAnew(CitedBy by, String block) {
    Findings found = new Findings(by);
    CitedText text = new CitedText(block, lexicon);
    List<Match<Word>> words = text.words();
    boolean labelled = next(words, -1, Word.INTRODUCTION, block) < block.length();
    for (int i = 0; i < words.size(); i++) {
      Match<Word> word = words.get(i);
      switch (word.payload()) {
        case INTRODUCTION -> {
          found.introduced = true;
          int end = next(words, i, Word.INTRODUCTION, block);
          cited(text.stretch(word.end(), end), false, found);
        }
        case SENTENCE -> {
          if (!labelled) {
            sentence(text, i, found);
          }
        }
        case NOTHING -> found.nothing = true;
        case OUTSIDE_ONLY -> found.outsideOnly = true;
        default -> {}
      }
    }
    if (!found.introduced && !found.nothing && !found.outsideOnly) {
      inOtherWords(text, found);
    }
    return found.block(block.isBlank());
  }

  /** A block without any of the known wordings: a bare guideline, or one after other words. */
  private void inOtherWords(CitedText block, Findings found) {
    if (!lexicon.beginsWithParty(block.text())) {
      cited(block, false, found);
      return;
    }
    for (Match<Word> word : block.words()) {
      if (word.payload().source().isPresent() || word.payload() == Word.OUTSIDE_MTUS) {
        int end = sentenceEnd(block.text(), word.start(), block.length());
        cited(block.stretch(word.start(), end), true, found);
        return;
      }
    }
  }

  private void sentence(CitedText block, int at, Findings found) {
    List<Match<Word>> words = block.words();
    int from = words.get(at).end();
    int end = sentenceEnd(block.text(), from, next(words, at, Word.SENTENCE, block.text()));
    int to = end;
    boolean adopted = false;
    for (int i = at + 1; i < words.size() && words.get(i).start() < end; i++) {
      int start = words.get(i).start();
      switch (words.get(i).payload()) {
        case REJECTED -> {
          found.introduced = true;
          found.outsideOnly = true;
          return;
        }
        case NOTHING, OUTSIDE_ONLY -> {
          return;
        }
        case REMARK -> to = Math.min(to, start);
        case BY_ADMINISTRATOR -> {
          adopted = true;
          to = Math.min(to, start);
        }
        default -> {}
      }
    }
    found.introduced = true;
    CitedText text = block.stretch(from, to);
    if (adopted && !namesGuideline(text)) {
      found.asAdministrator = true;
    } else {
      cited(text, true, found);
    }
  }

  /** "the referenced sections of the MTUS" names none. */
  private boolean namesGuideline(CitedText text) {
    for (Match<Word> word : text.words()) {
      Word named = word.payload();
      if (named == Word.OUTSIDE_MTUS || named == Word.ODG || named == Word.ACOEM) {
        return true;
      }
    }
    return !catalogue.documentsIn(GuidelineSource.MTUS, Tokens.of(text.text())).isEmpty();
  }

  private void cited(CitedText text, boolean sentence, Findings found) {
    for (CitedClauses.Clause clause : clauses.split(text.stripped(), sentence)) {
      if (saysNothing(clause.text())) {
        found.nothing = true;
      } else {
        found.citations.addAll(clause.mtus() ? mtus(found.by, clause) : outside(found.by, clause));
      }
    }
  }

  private List<Citation> mtus(CitedBy by, CitedClauses.Clause clause) {
    CitedText text = clause.text();
    return mtusClauses.get(by, text.text(), () -> List.copyOf(mtus.read(by, text)));
  }

  private List<Citation> outside(CitedBy by, CitedClauses.Clause clause) {
    CitedText text = clause.text();
    return outsideClauses.get(by, text.text(), () -> List.copyOf(outside.read(by, text)));
  }

  private boolean saysNothing(CitedText clause) {
    if (clause.text().isEmpty()) {
      return false;
    }
    if (lexicon.isAbsent(clause.text())) {
      return true;
    }
    boolean nothing = false;
    for (Match<Word> word : clause.words()) {
      if (word.payload().source().isPresent()) {
        return false;
      }
      nothing |= word.payload() == Word.NOTHING && word.start() <= LONGEST_SUBJECT;
    }
    return nothing;
  }

  private static int next(List<Match<Word>> words, int from, Word kind, String block) {
    for (int i = from + 1; i < words.size(); i++) {
      if (words.get(i).payload() == kind) {
        return words.get(i).start();
      }
    }
    return block.length();
  }

  /** Other sentences may follow the one that cites. */
  private static int sentenceEnd(String text, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) == '.' && !isAbbreviated(text, i) && capitalFollows(text, i + 1)) {
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

  private static boolean capitalFollows(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }
}
