package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The letters of a truth by file and by id; each is taken once. */
final class TruthIndex {
  private final Map<String, LetterFacts> byFile = new HashMap<>();
  private final Map<String, LetterFacts> byId = new HashMap<>();
  private final List<LetterFacts> letters = new ArrayList<>();
  private final Set<LetterFacts> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ExtractedField> known = EnumSet.noneOf(ExtractedField.class);

  private TruthIndex() {}

  /**
   * Reads a truth.
   *
   * @throws EvaluationException when a line is not a determination, a file stands twice, or there
   *     is no letter
   */
  static TruthIndex read(JsonLines lines) {
    TruthIndex index = new TruthIndex();
    lines.forEach(index::add);
    if (index.letters.isEmpty()) {
      throw new EvaluationException(lines.name() + " holds no letter");
    }
    return index;
  }

  private void add(LetterFacts letter) {
    letter
        .sourceFile()
        .ifPresent(
            file -> {
              if (byFile.put(file, letter) != null) {
                throw new IllegalArgumentException(file + " stands in the truth twice");
              }
            });
    letter.id().ifPresent(id -> byId.putIfAbsent(id, letter));
    letters.add(letter);
    known.addAll(letter.stated());
  }

  /** Takes the letter that has the same file as this one. */
  Optional<LetterFacts> takeByFile(LetterFacts parsed) {
    return parsed
        .sourceFile()
        .flatMap(file -> Optional.ofNullable(byFile.get(file)))
        .filter(taken::add);
  }

  /** Takes the letter that has the same id as this one. */
  Optional<LetterFacts> takeById(LetterFacts parsed) {
    return parsed.id().flatMap(id -> Optional.ofNullable(byId.get(id))).filter(taken::add);
  }

  /** Returns whether a letter has the same id as this one, taken or not. */
  boolean hasId(LetterFacts parsed) {
    return parsed.id().filter(byId::containsKey).isPresent();
  }

  /** Returns whether a field is to be scored for a letter of the truth. */
  boolean speaksOf(LetterFacts letter, ExtractedField field) {
    return letter.stated().contains(field)
        || (letter.open().contains(field) && known.contains(field));
  }

  /** Returns the letters not taken, in the truth's order. */
  List<LetterFacts> left() {
    return letters.stream().filter(letter -> !taken.contains(letter)).toList();
  }

  /** Returns whether no letter was taken. */
  boolean untouched() {
    return taken.isEmpty();
  }

  int size() {
    return letters.size();
  }

  /** Returns a remark on the fields that no letter speaks of. */
  Optional<String> silence() {
    List<String> fields =
        EnumSet.complementOf(EnumSet.copyOf(known)).stream().map(ExtractedField::code).toList();
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of("not scored, since the truth has no such key: " + String.join(", ", fields));
  }
}
