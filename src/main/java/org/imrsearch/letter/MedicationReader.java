package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Medication;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.DrugCatalogue;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads the drugs that a summary names, each once, as it is written first: a drug comes back as its
 * generic, with its form, or shortened. Only a sentence that lists two names of one drug, "Xanax,
 * Wellbutrin and alprazolam", has two of it; one in brackets after the other is the same.
 */
final class MedicationReader {
  private final MedicationWording wording;
  private final DrugCatalogue drugs;

  MedicationReader(MedicationWording wording, DrugCatalogue drugs) {
    this.wording = wording;
    this.drugs = drugs;
  }

  /** A drug named, and where its sentence ends. */
  private record Named(String key, Medication medication, int sentenceEnd) {
    /** Returns whether another name is one of this drug: the same, or the beginning of it. */
    boolean isOf(String otherKey, Drug drug) {
      return key.equals(otherKey)
          || medication.drug().equals(Optional.of(drug.generic()))
          || (key.startsWith(otherKey)
              && !Character.isLetterOrDigit(key.charAt(otherKey.length())));
    }
  }

  List<Medication> read(Tokens tokens) {
    String summary = tokens.text();
    List<Named> found = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (Match<Drug> match : drugs.tag(tokens)) {
      String text = firstName(match.in(summary), match.payload());
      String key = text.toLowerCase(Locale.ROOT);
      if (!read.add(key)) {
        continue;
      }
      if (wording.isUnnamed(text) || wording.isNotTaken(tokens, match.start())) {
        // It may be taken after all, as another sentence tells.
        read.remove(key);
        continue;
      }
      Drug drug = match.payload();
      boolean again =
          found.stream()
              .anyMatch(n -> n.isOf(key, drug) && !isListedBeside(summary, n, key, match.start()));
      if (!again) {
        Medication medication =
            new Medication(text, Optional.of(drug.generic()), Optional.of(drug.drugClass()));
        int end = Sentences.end(summary, match.end(), summary.length());
        found.add(new Named(key, medication, end));
      }
    }
    return found.stream().map(Named::medication).toList();
  }

  /** "Meloxicam (Mobic)" is first called "meloxicam"; "Tylenol (acetaminophen)" likewise. */
  private String firstName(String text, Drug drug) {
    int bracket = text.indexOf(" (");
    return bracket > 0 && drugs.find(text.substring(0, bracket)).equals(Optional.of(drug))
        ? text.substring(0, bracket)
        : text;
  }

  private static boolean isListedBeside(String summary, Named named, String key, int start) {
    return start < named.sentenceEnd()
        && !named.key().startsWith(key)
        && !key.startsWith(named.key())
        && "(/".indexOf(summary.charAt(Math.max(0, start - 1))) < 0;
  }
}
