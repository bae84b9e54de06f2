package org.imrsearch.engine.facet;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value of a facet field, with those just below it. Safe for use by several threads. */
final class FacetName {
  private final int number;
  private final String path;
  private final FacetWording wording;
  private final Growing below = new Growing();
  private final Growing notes = new Growing();

  /** Made when the value is first shown; threads that make it at once make the same. */
  private @Nullable String inQueries;

  private @Nullable String label;

  FacetName(int number, String path, FacetWording wording) {
    this.number = number;
    this.path = path;
    this.wording = wording;
  }

  int number() {
    return number;
  }

  String path() {
    return path;
  }

  boolean isNote() {
    return FacetPath.isNote(path);
  }

  /** Returns the value as it is written in queries. */
  String inQueries() {
    String made = inQueries;
    if (made == null) {
      made = wording.value(path);
      inQueries = made;
    }
    return made;
  }

  /** Returns what the value is called below the one that it stands under, or what the note says. */
  String label() {
    String made = label;
    if (made == null) {
      made = isNote() ? FacetPath.last(path).substring(1) : wording.label(path);
      label = made;
    }
    return made;
  }

  synchronized void add(FacetName name) {
    (name.isNote() ? notes : below).add(name);
  }

  /** Returns the values just below that are known now, without what is noted. */
  synchronized List<FacetName> below() {
    return below.known();
  }

  /** Returns what is known now that is noted of the value. */
  synchronized List<FacetName> notes() {
    return notes.known();
  }

  /** Names that others may be added to while those before are read. */
  private static final class Growing {
    private FacetName[] names = {};
    private int size;

    void add(FacetName name) {
      if (size == names.length) {
        names = Arrays.copyOf(names, Math.max(2, 2 * size));
      }
      names[size++] = name;
    }

    List<FacetName> known() {
      return size == 0 ? List.of() : Arrays.asList(names).subList(0, size);
    }
  }
}
