package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reviewers' specialties of {@code specialties.csv}. */
public final class SpecialtyCatalogue {
  private final PhraseTagger<String> names;

  private SpecialtyCatalogue(PhraseTagger<String> names) {
    this.names = names;
  }

  static SpecialtyCatalogue read(ConfigFile file) {
    ConfigTable table =
        ConfigTable.read(
            file, List.of("specialty"), List.of("official", "aliases", "confidence", "origin"));
    Aliases<String> names = new Aliases<>();
    for (ConfigRow row : table.rows()) {
      Confidence.of(row);
      names.addAll(row, row.get("specialty"), row.get("specialty"));
    }
    return new SpecialtyCatalogue(names.tagger());
  }

  /** Returns the catalogue's name for a specialty. */
  public Optional<String> find(String name) {
    return names.exactly(name);
  }

  /**
   * Splits a line that lists specialties. Names that hold commas themselves are told from lists by
   * the catalogue; what it does not know is split at commas and semicolons and kept as written.
   */
  public List<String> split(String line) {
    List<String> pieces = pieces(line);
    List<String> specialties = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int taken = 1;
      String name = pieces.get(i);
      for (int j = pieces.size(); j > i; j--) {
        Optional<String> known = find(String.join(", ", pieces.subList(i, j)));
        if (known.isPresent()) {
          taken = j - i;
          name = known.get();
          break;
        }
      }
      specialties.add(name);
      i += taken;
    }
    return List.copyOf(specialties);
  }

  private static List<String> pieces(String line) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ',' || line.charAt(i) == ';') {
        String piece = NameKey.singleSpaced(line.substring(from, i));
        if (!piece.isEmpty()) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }
}
