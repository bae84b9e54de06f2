package org.imrsearch.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the letters of an index against its rulings. Both are read in the order of the ids, so that
 * no more than a page of each is held.
 */
final class LetterCheck {
  private static final int MOST_PROBLEMS = 100;
  private static final String NUMBER = DocumentLayout.NUMBER;

  private final RulingGroups groups;
  private final List<String> problems = new ArrayList<>();
  private long letters;
  private long rulings;
  private long untold;

  /**
   * Rulings of one writing of a letter.
   *
   * @param last the highest number of them
   */
  private record Group(String id, String put, long rulings, long last) {}

  LetterCheck(Pages pages) {
    this.groups = new RulingGroups(pages);
    ObjectNode search = Json.object("query", LetterStamps.letters()).put("_source", false);
    search.putArray("sort").add(DocumentLayout.ID);
    HitFields.ask(search, List.of(DocumentLayout.ID, DocumentLayout.PUT, DocumentLayout.RULINGS));
    pages.each(search, this::letter);
    for (Optional<Group> rest = groups.next(); rest.isPresent(); rest = groups.next()) {
      orphans(rest.get());
    }
  }

  long letters() {
    return letters;
  }

  long rulings() {
    return rulings;
  }

  List<String> problems() {
    if (untold > 0) {
      problems.add("and %d problems more".formatted(untold));
      untold = 0;
    }
    return problems;
  }

  private void problem(String sentence) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(sentence);
    } else {
      untold++;
    }
  }

  private void letter(JsonNode hit) {
    letters++;
    String id = HitFields.text(hit, DocumentLayout.ID);
    String put = HitFields.text(hit, DocumentLayout.PUT);
    long has = HitFields.number(hit, DocumentLayout.RULINGS).orElse(0L);
    if (!hit.path("_id").asString("").equals(id)) {
      problem("The letter %s is indexed as %s.".formatted(id, hit.path("_id").asString("")));
    }
    long met = 0;
    long last = 0;
    for (Optional<Group> next = groups.upTo(id); next.isPresent(); next = groups.upTo(id)) {
      Group group = next.get();
      if (!group.id().equals(id)) {
        orphans(group);
      } else if (!group.put().equals(put)) {
        rulings += group.rulings();
        problem(
            "The letter %s has %d rulings of another writing of it."
                .formatted(id, group.rulings()));
      } else {
        met = group.rulings();
        last = group.last();
      }
    }
    rulings += met;
    if (met != has || last != has) {
      problem("The letter %s has %d rulings; %d are indexed.".formatted(id, has, met));
    }
  }

  private void orphans(Group group) {
    rulings += group.rulings();
    problem("A letter is missing: %s, of %d rulings.".formatted(group.id(), group.rulings()));
  }

  /** Rulings counted by letter and writing, in the order of the letters' ids. */
  private static final class RulingGroups {
    private static final String LETTERS = "letters";

    private final Pages pages;
    private final Deque<Group> page = new ArrayDeque<>();
    private Optional<JsonNode> after = Optional.empty();
    private boolean ended;

    RulingGroups(Pages pages) {
      this.pages = pages;
    }

    Optional<Group> next() {
      return peek().isPresent() ? Optional.of(page.removeFirst()) : Optional.empty();
    }

    /** Returns the next one if its letter is not after that. */
    Optional<Group> upTo(String id) {
      return peek().filter(group -> !isAfter(group.id(), id)).map(group -> page.removeFirst());
    }

    private Optional<Group> peek() {
      if (page.isEmpty() && !ended) {
        read();
      }
      return Optional.ofNullable(page.peekFirst());
    }

    /** A cluster sorts by bytes, which is not how Java compares texts. */
    private static boolean isAfter(String id, String other) {
      return Arrays.compareUnsigned(
              id.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8))
          > 0;
    }

    private void read() {
      JsonNode answer = pages.ask(search()).path("aggregations").path(LETTERS);
      for (JsonNode bucket : answer.path("buckets")) {
        page.add(
            new Group(
                bucket.path("key").path("id").asString(""),
                bucket.path("key").path("put").asString(""),
                bucket.path("doc_count").asLong(0),
                Math.round(bucket.path("last").path("value").asDouble(0))));
      }
      JsonNode key = answer.path("after_key");
      after = key.isMissingNode() ? Optional.empty() : Optional.of(key);
      ended = after.isEmpty();
    }

    private ObjectNode search() {
      ObjectNode search = Json.object().put("size", 0).put("track_total_hits", false);
      search.set("query", ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.RULING));
      ObjectNode group = search.putObject("aggs").putObject(LETTERS);
      ObjectNode composite = group.putObject("composite").put("size", IndexDefinition.DEEPEST_HIT);
      after.ifPresent(key -> composite.set("after", key));
      composite
          .putArray("sources")
          .add(source("id", DocumentLayout.ID))
          .add(source("put", DocumentLayout.PUT));
      group.putObject("aggs").putObject("last").putObject("max").put("field", NUMBER);
      return search;
    }

    private static ObjectNode source(String name, String field) {
      ObjectNode source = Json.object();
      source.putObject(name).putObject("terms").put("field", field);
      return source;
    }
  }
}
