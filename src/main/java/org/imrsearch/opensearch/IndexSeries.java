package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrsearch.engine.IndexEdition;
import org.imrsearch.engine.IndexException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The indexes behind one name: the name is an alias of one of {@code NAME-000001}, {@code
 * NAME-000002} and so on, the newest that is whole. Each has an alias of its own to be written by,
 * so that an indexer whose index is deleted is told so, and the cluster makes no new one of that
 * name.
 */
final class IndexSeries {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  private final Cluster cluster;
  private final String name;
  private final IndexDefinition definition;
  private final ShapeWish wish;

  /**
   * @param wish how an index that is made is spread
   * @throws IndexException when no index can have that name
   */
  IndexSeries(Cluster cluster, String name, IndexDefinition definition, ShapeWish wish) {
    if (!NAME.matcher(name).matches()) {
      throw new IndexException(
          "an index can't be called %s; take small letters, digits, - and _".formatted(name));
    }
    this.cluster = cluster;
    this.name = name;
    this.definition = definition;
    this.wish = wish;
  }

  /** Returns the name by which an index is written. */
  static String writer(String index) {
    return index + "-writer";
  }

  /** Returns the name as a person needs it. */
  String place() {
    return name + " at " + cluster.names();
  }

  /**
   * Returns the index that searches see; empty when there is none.
   *
   * @throws IndexException when the name means something else
   */
  Optional<String> current() {
    Call call = Call.get("/_alias/" + name);
    Answer answer = cluster.tell(call);
    if (answer.status() == 404) {
      requireFree();
      return Optional.empty();
    }
    if (!answer.success()) {
      throw cluster.refusal(call, answer);
    }
    List<String> behind = List.copyOf(answer.body().propertyNames());
    if (behind.size() != 1 || number(behind.getFirst()) == 0) {
      throw new IndexException(
          "%s is an alias of %s, which this program did not make; choose another name (--index NAME)"
              .formatted(place(), String.join(", ", behind)));
    }
    return Optional.of(behind.getFirst());
  }

  private void requireFree() {
    Call call = Call.head("/" + name);
    Answer answer = cluster.tell(call);
    if (answer.success()) {
      throw new IndexException(
          "%s is an index and no alias, which this program did not make; choose another name"
                  .formatted(place())
              + " (--index NAME)");
    }
    if (answer.status() != 404) {
      throw cluster.refusal(call, answer);
    }
  }

  /** Refuses an index that would be built otherwise now. */
  void requireFit(String index) {
    JsonNode mappings = cluster.ask(Call.get("/" + index + "/_mapping"));
    definition.requireFit(mappings.path(index).path("mappings"), place());
  }

  /** Makes the first index, seen at once; another indexer that is quicker makes it. */
  String first() {
    String index = numbered(1);
    ObjectNode body = body(index);
    body.withObjectProperty("aliases").putObject(name);
    Call call = Call.put("/" + index, body);
    Answer answer = cluster.tell(call);
    if (!answer.success() && !answer.errorType().equals("resource_already_exists_exception")) {
      throw cluster.refusal(call, answer);
    }
    return current()
        .orElseThrow(
            () ->
                new IndexException(
                    "%s can't be made: there is an index %s, but no alias %s; make it anew with --rebuild"
                        .formatted(place(), index, name)));
  }

  /** Makes an index that nobody sees yet, in place of what rebuilds that were killed have left. */
  String next() {
    Optional<String> current = current();
    int last = 0;
    for (String index : made()) {
      if (!current.equals(Optional.of(index))) {
        delete(index);
      }
      last = Math.max(last, number(index));
    }
    String index = numbered(last + 1);
    cluster.ask(Call.put("/" + index, body(index)));
    return index;
  }

  /** Lets searches see an index instead of the one before, which is then deleted. */
  void show(String index) {
    Optional<String> before = current();
    if (before.equals(Optional.of(index))) {
      return;
    }
    ObjectNode body = Json.object();
    ArrayNode actions = body.putArray("actions");
    before.ifPresent(
        old -> actions.addObject().putObject("remove").put("index", old).put("alias", name));
    actions.addObject().putObject("add").put("index", index).put("alias", name);
    cluster.ask(Call.post("/_aliases", body));
    before.ifPresent(this::delete);
  }

  void delete(String index) {
    Call call = Call.delete("/" + index);
    Answer answer = cluster.tell(call);
    if (!answer.success() && answer.status() != 404) {
      throw cluster.refusal(call, answer);
    }
  }

  /** Returns the indexes of these names that this program made. */
  private List<String> made() {
    JsonNode all =
        cluster.ask(
            Call.get("/" + name + "-*/_mapping")
                .with("expand_wildcards", "open,closed")
                .with("allow_no_indices", "true"));
    List<String> ours = new ArrayList<>();
    for (String index : all.propertyNames()) {
      IndexEdition edition = IndexDefinition.edition(all.path(index).path("mappings"));
      if (number(index) > 0 && !edition.fingerprint().isEmpty()) {
        ours.add(index);
      }
    }
    return ours;
  }

  private String numbered(int number) {
    return String.format(Locale.ROOT, "%s-%06d", name, number);
  }

  /** Returns which of the series an index is; 0 for another. */
  private int number(String index) {
    String digits = index.startsWith(name + "-") ? index.substring(name.length() + 1) : "";
    return digits.matches("[0-9]{6}") ? Integer.parseInt(digits) : 0;
  }

  private ObjectNode body(String index) {
    ObjectNode body = definition.body(shape());
    body.withObjectProperty("aliases").putObject(writer(index));
    return body;
  }

  private IndexShape shape() {
    return wish.among(
        cluster.ask(Call.get("/_cluster/health")).path("number_of_data_nodes").asInt(1));
  }
}
