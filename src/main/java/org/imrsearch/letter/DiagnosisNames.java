package org.imrsearch.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Assertion;
import org.imrsearch.letter.AssertionCues.Cue;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/** Takes the name of a diagnosis out of an item of a list, and with it what asserts it. */
final class DiagnosisNames {
  private static final int LONGEST = 160;

  private static final List<String> ARTICLES =
      List.of(
          "and ",
          "or ",
          "a ",
          "an ",
          "the ",
          "as ",
          "also ",
          "both ",
          "is ",
          "was ",
          "of ",
          "having ",
          "following ");

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)[ ,(]+(?:(?:on|in|since|dated|from|of|as of|circa) )?(?:"
              + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,? \\d{1,5}"
              + "|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|(?:on|in|since) \\d{4})\\b");

  private final DiagnosisLexicon lexicon;

  DiagnosisNames(DiagnosisLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One diagnosis of a list, as written, without what asserts it. */
  record Piece(String text, Assertion assertion) {}

  /** Adds the diagnosis of an item; "strain, rule out tear" holds two. */
  void add(Tokens item, List<Piece> pieces) {
    String text = item.text();
    int from = item.from();
    Assertion assertion = Assertion.AFFIRMED;
    for (Match<Cue> cue : lexicon.cuesIn(item)) {
      if (cue.payload() == Cue.AFTER) {
        // "Status post fall status post fusion": each belongs to its name.
        if (cue.start() > from && bare(item.written()).startsWith(cue.in(text))) {
          put(pieces, text.substring(from, cue.start()), assertion);
          from = cue.start();
        }
        continue;
      }
      Assertion told = cue.payload().assertion();
      if (told == Assertion.RULED_OUT || bare(text.substring(from, cue.start())).isEmpty()) {
        put(pieces, text.substring(from, cue.start()), assertion);
        from = cue.end();
        assertion = told;
      }
    }
    boolean asked = from == item.from() && text.startsWith("?", from);
    put(pieces, text.substring(from, item.to()), asked ? Assertion.RULED_OUT : assertion);
  }

  /** Returns a text without articles and the like before it and marks around it. */
  private static String bare(String written) {
    String text = written.strip();
    while (!text.isEmpty() && ",:;.-/*?\"".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    String open = text + " ";
    int from = 0;
    for (int next = afterArticle(open, 0); next > from; next = afterArticle(open, from)) {
      from = next;
    }
    return open.substring(from).strip();
  }

  private static int afterArticle(String text, int from) {
    for (String article : ARTICLES) {
      if (text.startsWith(article, from)) {
        return from + article.length();
      }
    }
    return from;
  }

  private void put(List<Piece> pieces, String written, Assertion assertion) {
    String text = bare(written);
    if (DiagnosisCodes.hasDigit(text)) {
      Matcher date = DATE.matcher(text);
      text = date.find() && date.start() > 0 ? text.substring(0, date.start()) : text;
    }
    text = withoutTail(text.substring(0, lexicon.nameEnd(text)));
    if (text.length() > 1
        && text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)
        && !lexicon.namesNothing(text)) {
      pieces.add(new Piece(text, assertion));
    }
  }

  private static String withoutTail(String text) {
    String rest = text;
    int length;
    do {
      length = rest.length();
      int end = length;
      while (end > 0 && " .,;:-(\"'".indexOf(rest.charAt(end - 1)) >= 0) {
        end--;
      }
      rest = rest.substring(0, end);
      for (String word : new String[] {" and", " with", " or", " of", " the"}) {
        if (rest.endsWith(word)) {
          rest = rest.substring(0, rest.length() - word.length());
        }
      }
    } while (rest.length() < length);
    return rest;
  }
}
