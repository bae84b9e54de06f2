package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * The reasons that a notice gives item by item after its list of what was determined. An item and
 * its reasons belong together by the service's name, else by their number.
 */
final class NoticeReasons {
  private static final Set<Part> PARTS =
      EnumSet.of(Part.ADMINISTRATOR_SENTENCE, Part.REVIEWER_SENTENCE, Part.RATIONALE);

  private static final int NONE = -1;

  private final List<Section> sections;
  private final int end;
  private final Map<String, Integer> byService = new HashMap<>();
  private final Map<Integer, Integer> byNumber = new HashMap<>();

  /** For each section the last item that has it, and for each item its section. */
  private final int[] takenBy;

  private int[] byItem = {};

  private NoticeReasons(List<Section> sections, int end) {
    this.sections = sections;
    this.end = end;
    this.takenBy = new int[sections.size()];
    Arrays.fill(takenBy, NONE);
    for (int i = 0; i < sections.size(); i++) {
      byService.putIfAbsent(key(sections.get(i).service), i);
      byNumber.putIfAbsent(sections.get(i).number, i);
    }
  }

  /** An item of the list, as far as its reasons are found by it. */
  interface Item {
    int number();

    String service();
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
    return LabelScanner.squeezed(service);
  }

  /** Returns where the reasons begin. */
  int from() {
    return sections.isEmpty() ? end : sections.getFirst().from;
  }

  /**
   * Gives each item of the list its reasons: those of its name, else of its number, else, where as
   * many are left over of both, those in the same order.
   */
  void assign(List<Item> items) {
    byItem = new int[items.size()];
    Arrays.fill(byItem, NONE);
    for (int i = 0; i < byItem.length; i++) {
      take(i, byService.getOrDefault(key(items.get(i).service()), NONE));
    }
    for (int i = 0; i < byItem.length; i++) {
      int at = byNumber.getOrDefault(items.get(i).number(), NONE);
      if (byItem[i] == NONE && at != NONE && isFree(at, items.get(i).number(), items)) {
        take(i, at);
      }
    }
    int[] open = IntStream.range(0, byItem.length).filter(i -> byItem[i] == NONE).toArray();
    int[] left = untaken();
    for (int i = 0; open.length == left.length && i < open.length; i++) {
      take(open[i], left[i]);
    }
  }

  private void take(int item, int section) {
    byItem[item] = section;
    if (section != NONE) {
      takenBy[section] = item;
    }
  }

  /** Items under one number share its reasons. */
  private boolean isFree(int section, int number, List<Item> items) {
    return takenBy[section] == NONE || items.get(takenBy[section]).number() == number;
  }

  /** Returns the parts of an item of the list; none when it has no reasons. */
  RulingParts of(int item, int otherwise) {
    return byItem[item] == NONE ? new RulingParts(List.of(), otherwise) : parts(byItem[item]);
  }

  private RulingParts parts(int section) {
    int to = section + 1 < sections.size() ? sections.get(section + 1).from : end;
    return new RulingParts(sections.get(section).marks, to);
  }

  /** Returns the reasons that no item of the list has, as rulings without a decision. */
  List<RulingText> undecided(LetterText text) {
    return Arrays.stream(untaken())
        .mapToObj(
            at ->
                parts(at)
                    .ruling(
                        text, sections.get(at).from, sections.get(at).service, Optional.empty()))
        .toList();
  }

  private int[] untaken() {
    return IntStream.range(0, takenBy.length).filter(i -> takenBy[i] == NONE).toArray();
  }
}
