package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds procedures in requests: by their names; failing these, by the endings of words ("-ectomy"
 * is some surgery, "20mg" some drug), which cells write as {@code *ectomy}.
 */
final class ServiceNames {
  private final PhraseTagger<ServiceRow> names;
  private final Map<String, ServiceRow> endings;
  private final int shortest;
  private final int longest;

  private ServiceNames(PhraseTagger<ServiceRow> names, Map<String, ServiceRow> endings) {
    this.names = names;
    this.endings = Map.copyOf(endings);
    this.shortest = endings.keySet().stream().mapToInt(String::length).min().orElse(0);
    this.longest = endings.keySet().stream().mapToInt(String::length).max().orElse(-1);
  }

  /** Collects the names of the rows of {@code services.csv}. */
  static final class Builder {
    private final Aliases<ServiceRow> names = new Aliases<>();
    private final Map<String, ServiceRow> endings = new HashMap<>();

    Builder(Map<String, String> abbreviations) {
      names.abbreviate(abbreviations);
    }

    void add(ConfigRow row, ServiceRow service) {
      names.add(row, service.procedure(), service);
      for (String alias : row.list("aliases")) {
        if (alias.startsWith("*")) {
          addEnding(row, NameKey.of(alias), service);
        } else {
          names.add(row, alias, service);
        }
      }
    }

    private void addEnding(ConfigRow row, String ending, ServiceRow service) {
      if (ending.isEmpty() || ending.indexOf(' ') >= 0) {
        throw row.error("ending \"*" + ending + "\"", "an ending is of one word");
      }
      ServiceRow known = endings.putIfAbsent(ending, service);
      if (known != null) {
        throw row.error(
            "\"*" + ending + "\" is claimed by \"" + known.procedure() + "\" as well",
            "give each ending to one procedure");
      }
    }

    ServiceNames build() {
      return new ServiceNames(names.tagger(), endings);
    }
  }

  List<Match<ServiceRow>> in(Tokens request) {
    return names.tag(request);
  }

  /** Returns the procedures whose names are there but for a slip of the pen. */
  List<Match<ServiceRow>> misspeltIn(String request, Predicate<String> spelt) {
    return names.tagMisspelt(request, spelt);
  }

  boolean knows(String word) {
    return names.knows(word);
  }

  Optional<ServiceRow> exactly(String name) {
    return names.exactly(name);
  }

  /** Returns the words that have a known ending. */
  List<Match<ServiceRow>> byEndingIn(String request) {
    List<Match<ServiceRow>> found = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(request, 0);
    while (cursor.next()) {
      Optional<ServiceRow> row = byEnding(new String(cursor.folded(), 0, cursor.length()));
      row.ifPresent(r -> found.add(new Match<>(cursor.start(), cursor.end(), r)));
    }
    return found;
  }

  private Optional<ServiceRow> byEnding(String word) {
    for (int length = Math.min(longest, word.length() - 1); length >= shortest; length--) {
      ServiceRow row = endings.get(word.substring(word.length() - length));
      if (row != null) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
