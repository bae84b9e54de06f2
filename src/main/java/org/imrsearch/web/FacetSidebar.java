package org.imrsearch.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * Which values stand beside the results, and what a click on each leads to. Values of one field
 * mean any of them; on a path, what is chosen replaces what is chosen above and below it.
 *
 * @param schema the fields there are
 * @param state the search
 * @param open the paths whose values below are shown
 */
record FacetSidebar(IndexSchema schema, SearchState state, List<String> open) {
  /** Those that most searches are narrowed by; a field that is constrained is shown besides. */
  private static final List<String> USUAL =
      List.of("decision", "guideline", "procedure", "diagnosis", "bodyPart", "drug", "specialty");

  private static final String DECISION = "decision";
  private static final int SHOWN = 7;

  /** Source, document, topic and page, and one to spare. */
  private static final int DEEPEST = 5;

  FacetSidebar {
    open = List.copyOf(open);
  }

  /** Returns the address of the results with what is open besides. */
  static String path(List<String> open) {
    List<String> pairs = open.stream().map(one -> SearchState.pair("open", one)).toList();
    return pairs.isEmpty() ? "/" : "/?" + String.join("&", pairs);
  }

  List<FacetRequest> requests() {
    return fields().stream().map(this::request).toList();
  }

  private List<Field> fields() {
    Set<String> names = new LinkedHashSet<>(USUAL);
    state.filters().forEach(filter -> names.add(field(filter)));
    state.excludes().forEach(exclude -> names.add(field(exclude)));
    return names.stream()
        .flatMap(name -> schema.field(name).stream())
        .filter(Field::facet)
        .filter(field -> !(field instanceof Field.DateField))
        .distinct()
        .toList();
  }

  private static String field(String constraint) {
    return constraint.substring(0, Math.max(0, constraint.indexOf('='))).strip();
  }

  /** Of a path one level more is asked for than is shown, to know where anything lies below. */
  private FacetRequest request(Field field) {
    int depth = 1;
    if (field instanceof Field.PathField) {
      depth = 2;
      for (String path : opened(field)) {
        depth = Math.max(depth, 3 + (int) path.chars().filter(c -> c == '/').count());
      }
    }
    return new FacetRequest(
        field.name(), SHOWN, Math.min(depth, DEEPEST), Optional.empty(), Optional.empty());
  }

  /** The paths of a field that are open: by a click, or since the search is narrowed to them. */
  private List<String> opened(Field field) {
    List<String> paths = new ArrayList<>();
    for (String constraint : state.filters()) {
      if (field(constraint).equalsIgnoreCase(field.name())) {
        paths.add(constraint.substring(constraint.indexOf('=') + 1).strip());
      }
    }
    String prefix = field.name() + "=";
    open.stream()
        .filter(one -> one.startsWith(prefix))
        .forEach(one -> paths.add(one.substring(prefix.length())));
    return paths;
  }

  /** Returns the fields that are shown, with the values counted; none without a value. */
  List<FacetBox> boxes(Map<String, List<FacetCount>> counted) {
    List<FacetBox> boxes = new ArrayList<>();
    for (Field field : fields()) {
      List<FacetCount> counts = counted.getOrDefault(field.name(), List.of());
      if (!counts.isEmpty()) {
        boxes.add(
            new FacetBox(
                field.name(),
                field.label(),
                field.help(),
                counts.stream().map(count -> line(field, count)).toList(),
                !field.name().equals(DECISION),
                counts.size() >= SHOWN || field instanceof Field.PathField,
                browse(field)));
      }
    }
    return boxes;
  }

  /** Returns the fields that are not shown, with where all their values are. */
  List<Link> others() {
    Set<String> shown = new LinkedHashSet<>(fields().stream().map(Field::name).toList());
    return schema.fields().stream()
        .filter(Field::facet)
        .filter(field -> !shown.contains(field.name()))
        .map(field -> new Link(field.label(), browse(field)))
        .toList();
  }

  private String browse(Field field) {
    return state.everyRuling().on("/browse/" + field.name());
  }

  private FacetLine line(Field field, FacetCount count) {
    String filter = field.name() + "=" + count.value();
    boolean chosen = isChosen(filter);
    Optional<FacetLine.Unfold> unfold =
        count.children().isEmpty() ? Optional.empty() : Optional.of(unfold(field, count, filter));
    boolean shown = unfold.filter(FacetLine.Unfold::open).isPresent();
    return new FacetLine(
        filter,
        count.label(),
        count.rulings(),
        count.overturnedShare(),
        chosen,
        (chosen ? dropping(filter) : choosing(field, filter)).on(path(open)),
        state.excluding(filter).on(path(open)),
        unfold,
        shown ? count.children().stream().map(child -> line(field, child)).toList() : List.of());
  }

  private boolean isChosen(String filter) {
    return state.filters().stream().anyMatch(filter::equalsIgnoreCase);
  }

  private SearchState dropping(String filter) {
    SearchState without = state;
    for (String one : state.filters()) {
      without = one.equalsIgnoreCase(filter) ? without.dropping(one) : without;
    }
    return without;
  }

  private SearchState choosing(Field field, String filter) {
    SearchState freed = state;
    if (field instanceof Field.PathField) {
      for (String one : state.filters()) {
        freed = liesBelow(one, filter) || liesBelow(filter, one) ? freed.dropping(one) : freed;
      }
    }
    return freed.filtering(filter);
  }

  private static boolean liesBelow(String path, String above) {
    return path.toLowerCase(Locale.ROOT).startsWith(above.toLowerCase(Locale.ROOT) + "/");
  }

  private FacetLine.Unfold unfold(Field field, FacetCount count, String filter) {
    boolean isOpen =
        opened(field).stream()
            .anyMatch(
                path -> path.equalsIgnoreCase(count.value()) || liesBelow(path, count.value()));
    List<String> changed = new ArrayList<>(open);
    if (isOpen) {
      changed.removeIf(one -> one.equals(filter) || liesBelow(one, filter));
    } else {
      changed.add(filter);
    }
    // What is open since the search is narrowed to it can't be closed.
    String address = changed.equals(open) ? "" : state.on(path(changed)) + "#facet-" + field.name();
    return new FacetLine.Unfold(address, isOpen);
  }
}
