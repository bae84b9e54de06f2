package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.Match;

/**
 * Cuts evidence from outside of the MTUS into stretches of one source each. The web address of a
 * guideline, after it, is left out; any other address is evidence of its own.
 */
final class EvidenceStretches {
  private static final String AND = " and";
  private static final List<String> JOINTS = List.of(AND, " &", " as well as", "as well as");
  private static final String EDGES = " ,;:.&-\u2013)>/|";

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;

  EvidenceStretches(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
  }

  /** A stretch that cites one source. */
  record Stretch(GuidelineSource source, CitedText text) {}

  /** Cuts a text; without a source's name at its beginning it begins with other evidence. */
  List<Stretch> of(CitedText cited) {
    String text = cited.text();
    List<Stretch> stretches = new ArrayList<>();
    GuidelineSource source = GuidelineSource.OTHER;
    int from = 0;
    for (Match<Word> word : cited.words()) {
      Optional<GuidelineSource> next = next(source, word);
      boolean apart = word.start() == 0 || isSeparated(text, from, word.start());
      boolean mayFollow = source != GuidelineSource.OTHER && word.payload() != Word.EVIDENCE;
      if (next.isEmpty() || isInAddress(text, word.start()) || !(apart || mayFollow)) {
        continue;
      }
      add(stretches, source, cited.stretch(from, word.start()));
      source = next.get();
      from = word.payload() == Word.EVIDENCE ? word.start() : closed(text, word.end());
    }
    add(stretches, source, cited.from(from));
    return stretches;
  }

  /** Inside other evidence, other evidence begins nothing new. */
  private static Optional<GuidelineSource> next(GuidelineSource current, Match<Word> word) {
    if (word.payload() == Word.EVIDENCE) {
      return current == GuidelineSource.OTHER
          ? Optional.empty()
          : Optional.of(GuidelineSource.OTHER);
    }
    return word.payload().source().filter(named -> named != GuidelineSource.MTUS);
  }

  private static int closed(String text, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) == ')') {
      i++;
    }
    return i;
  }

  /**
   * Inside other evidence a guideline's name may be part of a title; after a separator it is not.
   */
  private static boolean isSeparated(String text, int from, int at) {
    int end = at;
    while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '(')) {
      end--;
    }
    return end == from
        || ",;:.&".indexOf(text.charAt(end - 1)) >= 0
        || (end - from >= AND.length() && text.startsWith(AND, end - AND.length()));
  }

  /** "www.odg-twc.com" names no guideline. */
  private static boolean isInAddress(String text, int offset) {
    return offset > 1
        && (text.charAt(offset - 1) == '.' || text.startsWith("//", offset - 2))
        && text.charAt(offset - 2) != ' ';
  }

  private void add(List<Stretch> stretches, GuidelineSource source, CitedText cited) {
    String stretch = cited.text();
    int address = source == GuidelineSource.OTHER ? -1 : lexicon.addresses().from(stretch, 0);
    if (address < 0) {
      addWhole(stretches, source, cited);
      return;
    }
    StringBuilder kept = new StringBuilder();
    String other = "";
    int from = 0;
    while (address >= 0) {
      kept.append(stretch, from, address);
      int end = address;
      while (end < stretch.length() && " ;".indexOf(stretch.charAt(end)) < 0) {
        end++;
      }
      boolean own = lexicon.addresses().isOwn(stretch.substring(address, end));
      from = own ? afterEdges(stretch, end) : address;
      if (!own || !goesOn(source, stretch, from)) {
        other = stretch.substring(from);
        from = stretch.length();
      } else {
        kept.append(", ");
      }
      address = lexicon.addresses().from(stretch, from);
    }
    String rest = kept.append(stretch, from, stretch.length()).toString();
    addWhole(stretches, source, new CitedText(rest, lexicon));
    addWhole(stretches, GuidelineSource.OTHER, new CitedText(other, lexicon));
  }

  /** Returns whether a document of the same source follows an address, perhaps as a "Section:". */
  private boolean goesOn(GuidelineSource source, String text, int offset) {
    int colon =
        lexicon
            .wordAt(text, offset)
            .filter(w -> w.payload() == Word.SECTIONS)
            .map(w -> closed(text, w.end()))
            .orElse(-1);
    boolean section = colon >= 0 && text.startsWith(":", colon);
    return catalogue.documentAt(source, text, section ? colon + 1 : offset).isPresent();
  }

  /** A source named alone is a citation; one named twice in a row is one. */
  private static void addWhole(List<Stretch> stretches, GuidelineSource source, CitedText stretch) {
    String text = CitationCursor.withoutEnd(stretch.text());
    for (String joint : JOINTS) {
      if (text.endsWith(joint)) {
        text = CitationCursor.withoutEnd(text.substring(0, text.length() - joint.length()));
      }
    }
    if (source == GuidelineSource.OTHER && isBare(text)) {
      return;
    }
    boolean again =
        !stretches.isEmpty()
            && stretches.getLast().source() == source
            && isBare(stretches.getLast().text().text());
    if (again) {
      stretches.removeLast();
    }
    stretches.add(new Stretch(source, stretch.stretch(0, text.length())));
  }

  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int afterEdges(String text, int from) {
    int start = from;
    while (start < text.length() && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
