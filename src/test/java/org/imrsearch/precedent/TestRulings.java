package org.imrsearch.precedent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Worker;
import org.imrsearch.query.FoundRuling;

/** Makes rulings of which only the words and the decision matter. */
final class TestRulings {
  static final PrecedentWords WORDS = PrecedentWords.load(Path.of("index-config"));

  private TestRulings() {}

  /** A letter with one ruling. */
  static FoundRuling ruling(String letter, Decision decision, String rationale) {
    return letter(letter, "", List.of(ruling(1, decision, rationale))).getFirst();
  }

  /** The rulings of one letter. */
  static List<FoundRuling> letter(String id, String summary, List<Ruling> rulings) {
    return letter(id, List.of(), summary, rulings);
  }

  /** The rulings of one letter on someone with these diagnoses. */
  static List<FoundRuling> letter(
      String id, List<Diagnosis> diagnoses, String summary, List<Ruling> rulings) {
    Determination letter =
        new Determination(
            id,
            id + ".txt",
            Layout.ISSUES,
            Header.ABSENT,
            new Reviewer(List.of(), List.of()),
            new Worker(Optional.empty(), Optional.empty()),
            diagnoses,
            List.of(),
            summary,
            rulings,
            List.of());
    return letter.rulings().stream().map(ruling -> new FoundRuling(letter, ruling)).toList();
  }

  static Ruling ruling(int number, Decision decision, String rationale) {
    return new Ruling(
        number,
        "MRI of the knee",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        decision,
        List.of(),
        rationale);
  }

  /** Letters of one ruling each, by their rationales. */
  static List<FoundRuling> of(Decision decision, List<String> rationales) {
    List<FoundRuling> rulings = new ArrayList<>();
    for (String rationale : rationales) {
      rulings.add(ruling(decision.code() + rulings.size(), decision, rationale));
    }
    return rulings;
  }
}
