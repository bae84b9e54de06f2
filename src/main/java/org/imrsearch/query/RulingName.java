package org.imrsearch.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.CaseNumber;

/**
 * What people call a ruling by.
 *
 * @param of the letter, or a file of it, as typed
 * @param number which of its rulings, from 1; empty where {@code #N} was left out
 */
public record RulingName(String of, Optional<Integer> number) {
  private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*#\\s*(\\d{1,6})");

  /** Reads {@code NAME} or {@code NAME#N}. */
  public static RulingName parse(String typed) {
    Matcher numbered = NUMBERED.matcher(typed.strip());
    return numbered.matches()
        ? new RulingName(numbered.group(1), Optional.of(Integer.valueOf(numbered.group(2))))
        : new RulingName(typed.strip(), Optional.empty());
  }

  /** Returns the id of the letter, of a case number in its canonical spelling. */
  public String letter() {
    return CaseNumber.parse(of).map(CaseNumber::value).orElse(of);
  }
}
