package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * The reasons that a notice gives item by item after its list of what was determined. An item and
 * its reasons belong together by the service's name, else by their number.
 */
final class NoticeReasons {
  private static final Set<Part> PARTS =
      EnumSet.of(Part.ADMINISTRATOR_SENTENCE, Part.REVIEWER_SENTENCE, Part.RATIONALE);

  private final List<Section> sections;
  private final int end;
  private final Map<String, Integer> byService = new HashMap<>();
  private final Map<Integer, Integer> byNumber = new HashMap<>();
  private final boolean[] taken;

  private NoticeReasons(List<Section> sections, int end) {
    this.sections = sections;
    this.end = end;
    this.taken = new boolean[sections.size()];
    for (int i = 0; i < sections.size(); i++) {
      byService.putIfAbsent(key(sections.get(i).service), i);
      byNumber.putIfAbsent(sections.get(i).number, i);
    }
  }

  /** The reasons for one item. */
  private static final class Section {
    private final int from;
    private final int number;
    private final String service;
    private final List<Mark<Part>> marks = new ArrayList<>();

    Section(int from, int number, String service) {
      this.from = from;
      this.number = number;
      this.service = service;
    }
  }

  /** Finds the reasons in a letter. */
  static NoticeReasons of(MarkedText letter, RequestFrame frame) {
    LetterText text = letter.text();
    List<Section> sections = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < letter.marks().size(); i++) {
      Mark<Part> mark = letter.marks().get(i);
      if (mark.kind() == Part.END && !sections.isEmpty()) {
        return new NoticeReasons(sections, mark.start());
      }
      if (mark.kind() == Part.REGARDING && beginsSection(letter, i)) {
        Optional<ItemNumber> number = ItemNumber.before(text.text(), mark.start());
        int to = Math.min(letter.startOfNext(EnumSet.allOf(Part.class), i), text.length());
        sections.add(
            new Section(
                number.map(ItemNumber::start).orElse(mark.start()),
                number.map(ItemNumber::number).orElse(0),
                frame.strip(text.flow(mark.end(), to))));
        open = true;
      } else if (mark.kind() == Part.RELIED_UPON) {
        if (!open) {
          int next = sections.isEmpty() ? 1 : sections.getLast().number + 1;
          sections.add(new Section(mark.start(), next, ""));
        }
        open = false;
      } else if (PARTS.contains(mark.kind())
          && !sections.isEmpty()
          && letter.beginsPart(mark)
          && RulingParts.canFollow(sections.getLast().marks, mark)) {
        sections.getLast().marks.add(mark);
      }
    }
    return new NoticeReasons(sections, text.length());
  }

  /** Prose may say "regarding the request for", too; an item has a number, or its parts follow. */
  private static boolean beginsSection(MarkedText letter, int index) {
    boolean followed =
        index + 1 < letter.marks().size()
            && letter.marks().get(index + 1).kind() == Part.RELIED_UPON;
    int start = letter.marks().get(index).start();
    return followed || ItemNumber.before(letter.text().text(), start).isPresent();
  }

  /** Returns the letters and digits of a service's name: what its two places have in common. */
  static String key(String service) {
    StringBuilder key = new StringBuilder(service.length());
    service.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns where the reasons begin. */
  int from() {
    return sections.isEmpty() ? end : sections.getFirst().from;
  }

  /** Returns the parts of an item of the list, if there are any. */
  Optional<RulingParts> take(int number, String service) {
    Integer byName = byService.get(key(service));
    Integer at = byName != null ? byName : byNumber.get(number);
    if (at == null) {
      return Optional.empty();
    }
    taken[at] = true;
    int to = at + 1 < sections.size() ? sections.get(at + 1).from : end;
    return Optional.of(new RulingParts(sections.get(at).marks, to));
  }

  /** Returns where reasons begin that no item of the list asked for. */
  List<Integer> untaken() {
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        offsets.add(sections.get(i).from);
      }
    }
    return offsets;
  }
}
