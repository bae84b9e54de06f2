package org.imrsearch.letter;

/**
 * Finds where a service begins that follows a rationale, going back from its decision line by line.
 * A line begins it when the one before ends a sentence, is set off by a blank line, or stops short
 * of the page's width. A partial approval is several sentences long, so its start is looked for
 * until the sentence with the original request is in.
 */
final class ServiceStart {
  /** A line shorter than this share of the page's width ended of itself, not at the margin. */
  private static final double SHORT = 0.72;

  /** No service is longer; what is has lost its beginning. */
  private static final int MOST_LINES = 24;

  private final PartialApproval partialApproval;

  ServiceStart(PartialApproval partialApproval) {
    this.partialApproval = partialApproval;
  }

  /**
   * Returns the offset at which a service begins.
   *
   * @param from the offset before which it can't begin
   * @param serviceEnd the offset after it
   */
  int find(LetterText text, int from, int serviceEnd) {
    int firstLine = text.lineAt(from);
    int lastLine = text.lineAt(Math.max(from, serviceEnd - 1));
    int nearest = -1;
    for (int line = lastLine; line > firstLine && lastLine - line < MOST_LINES; line--) {
      if (!begins(text, line)) {
        continue;
      }
      if (nearest < 0) {
        nearest = line;
      }
      String request = text.flow(text.lineStart(line), serviceEnd);
      if (!partialApproval.lacksItsBeginning(request)) {
        return text.lineStart(line);
      }
    }
    return nearest < 0 ? from : text.lineStart(nearest);
  }

  private static boolean begins(LetterText text, int line) {
    String before = text.line(line - 1);
    if (endsSentence(before)) {
      return true;
    }
    boolean shortLine = before.length() < text.width() * SHORT;
    char first = text.line(line).charAt(0);
    boolean fresh = Character.isUpperCase(first) || Character.isDigit(first);
    return fresh && (shortLine || text.beginsParagraph(line));
  }

  private static boolean endsSentence(String line) {
    int i = line.length() - 1;
    while (i > 0 && "\"')]\u201d\u2019".indexOf(line.charAt(i)) >= 0) {
      i--;
    }
    char last = line.charAt(i);
    return last == '.' || last == '?' || last == '!';
  }
}
