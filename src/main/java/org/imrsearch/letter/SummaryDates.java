package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads out of the summary the dates that a letter without a header gives only there: "an injury
 * dated 8/25/2010", "a utilization review report of 7/22/2015", "On 7/22/2015, utilization review".
 */
final class SummaryDates {
  /** Between a cue and its date stand a few words at most. */
  private static final int REACH = 60;

  /** The longest date as written, with a comma and an article: "September 30, 2014, the". */
  private static final int LONGEST_DATE = 26;

  private static final Pattern JOINT = Pattern.compile(",? (?:the |a |an )?");

  /** What a wording has beside it. */
  private enum Cue {
    /** The date of injury after it. */
    INJURY,
    /** The date of the denial after it or right before it. */
    DENIAL,
    /** The date of the denial right before it. */
    DENIAL_BEFORE
  }

  private final PhraseTagger<Cue> cues;

  SummaryDates(ConfigYaml yaml) {
    PhraseTagger.Builder<Cue> builder = PhraseTagger.builder();
    yaml.strings("injury").forEach(p -> builder.add(p, Cue.INJURY));
    yaml.strings("denial").forEach(p -> builder.add(p, Cue.DENIAL));
    yaml.strings("denialAfterItsDate").forEach(p -> builder.add(p, Cue.DENIAL_BEFORE));
    cues = builder.build();
  }

  /**
   * The dates found.
   *
   * @param injury when the worker was injured
   * @param denial when utilization review denied the request
   */
  record Found(Optional<LocalDate> injury, Optional<LocalDate> denial) {}

  /** Reads a summary, on one line. */
  Found read(Tokens tokens) {
    String summary = tokens.text();
    Optional<LocalDate> injury = Optional.empty();
    Optional<LocalDate> denial = Optional.empty();
    for (Match<Cue> cue : cues.tag(tokens)) {
      switch (cue.payload()) {
        case INJURY -> injury = injury.or(() -> after(summary, cue.end()));
        case DENIAL -> {
          denial = denial.or(() -> before(summary, cue.start()));
          denial = denial.or(() -> after(summary, cue.end()));
        }
        case DENIAL_BEFORE -> denial = denial.or(() -> before(summary, cue.start()));
      }
    }
    return new Found(injury, denial);
  }

  private static Optional<LocalDate> after(String summary, int from) {
    int to = Math.min(summary.length(), from + REACH);
    while (to < summary.length() && summary.charAt(to) != ' ') {
      to++;
    }
    String reach = summary.substring(from, to);
    if (reach.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    int stop = reach.indexOf(". ");
    return DateReader.find(reach, 0, stop < 0 ? reach.length() : stop + 1)
        .flatMap(DateReader.Found::date);
  }

  /** A date that only a comma and an article part from the cue. */
  private static Optional<LocalDate> before(String summary, int to) {
    int from = Math.max(0, to - LONGEST_DATE);
    Optional<DateReader.Found> found = DateReader.find(summary, from, to);
    while (found.isPresent()) {
      int end = found.get().end();
      if (JOINT.matcher(summary.substring(end, to)).matches()) {
        return found.get().date();
      }
      found = DateReader.find(summary, end, to);
    }
    return Optional.empty();
  }
}
