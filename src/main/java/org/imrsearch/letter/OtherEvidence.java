package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;

/**
 * Other evidence: journals, textbooks, web pages, labels of drugs. A reference is kept as written;
 * several are told apart by semicolons, by their web addresses, or by their numbers.
 */
final class OtherEvidence {
  /** "Smith J; Doe AB": names of authors end with initials, and references do not. */
  private static final int LONGEST_INITIALS = 2;

  private final CitationLexicon lexicon;

  OtherEvidence(CitationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a citation for each reference, none twice. */
  List<Citation> read(CitedBy by, CitedText cited) {
    String text = cited.text();
    Set<String> references = new LinkedHashSet<>();
    boolean numbered = isNumber(text, 0);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      int next = next(cited, from, i, numbered);
      if (next > i) {
        references.add(cleaned(text.substring(from, i), numbered));
        from = next;
        i = next;
      }
    }
    references.add(cleaned(text.substring(from), numbered));
    List<Citation> citations = new ArrayList<>();
    references.stream()
        .filter(reference -> !reference.isEmpty())
        .forEach(reference -> citations.add(citation(by, reference)));
    return citations;
  }

  private static Citation citation(CitedBy by, String reference) {
    return new Citation(
        by,
        GuidelineSource.OTHER,
        Optional.of(reference),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(GuidelineSource.OTHER.code()));
  }

  /** Returns where the next reference begins if one ends at an offset, or -1. */
  private int next(CitedText cited, int from, int at, boolean numbered) {
    String text = cited.text();
    char c = text.charAt(at);
    if ((c != ';' && c != ' ' && c != ',') || " ,;".indexOf(text.charAt(at - 1)) >= 0) {
      return -1;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    next = Math.max(Joint.at(text, at).end(), next);
    if (next >= text.length()) {
      return -1;
    }
    boolean address = lexicon.addresses().beginsAt(text, next);
    boolean ends =
        c == ';'
            ? (address || Character.isUpperCase(text.charAt(next))) && !endsInInitials(text, at)
            : (address && endsInAddress(text, from, at))
                || (next > at + 1 && isNamed(cited, next) && isNamed(cited, from))
                || (numbered && c == ' ' && isNumber(text, next));
    return ends ? next : -1;
  }

  /** "UpToDate and Medscape". */
  private static boolean isNamed(CitedText text, int offset) {
    return text.isAt(offset, CitationLexicon.Word.EVIDENCE);
  }

  private static boolean endsInInitials(String text, int end) {
    int start = end;
    while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    return start < end
        && end - start <= LONGEST_INITIALS
        && start > 1
        && text.charAt(start - 1) == ' '
        && Character.isLowerCase(text.charAt(start - 2));
  }

  private boolean endsInAddress(String text, int from, int end) {
    int start = text.lastIndexOf(' ', end - 1) + 1;
    return start >= from && start < end && lexicon.addresses().beginsAt(text, start);
  }

  /** "1." or "2)" before a reference. */
  private static boolean isNumber(String text, int at) {
    return at + 2 < text.length()
        && Character.isDigit(text.charAt(at))
        && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '.')
        && text.charAt(at + 2) == ' ';
  }

  private static String cleaned(String written, boolean numbered) {
    int start = 0;
    while (start < written.length() && " ,:;.".indexOf(written.charAt(start)) >= 0) {
      start++;
    }
    if (numbered && isNumber(written, start)) {
      start += 3;
    }
    return TopicReader.cleaned(written.substring(Joint.wordEnd(written, start)).strip());
  }
}
