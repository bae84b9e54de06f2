package org.imrsearch.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a query in its canonical spelling: groups in parentheses, aliases as the names they stand
 * for, dates in full. {@link QueryParser} reads it back as the same query, if the query was one it
 * had made and stays within its limits of length and depth.
 */
public final class QueryPrinter {
  private QueryPrinter() {}

  /** Writes a query. */
  public static String print(Query query) {
    return switch (query) {
      case Query.All q -> "*";
      case Query.OfCase q -> q.number().value();
      case Query.CasesFrom q -> ValueReader.CASE + ':' + q.beginning() + '*';
      case Query.Word q -> in(q.field()) + q.text();
      case Query.Phrase q ->
          in(q.field()) + '"' + q.text() + '"' + (q.slop() > 0 ? "~" + q.slop() : "");
      case Query.Wildcard q -> in(q.field()) + q.pattern();
      case Query.Fuzzy q -> in(q.field()) + q.text() + '~' + q.edits();
      case Query.Value q -> q.field() + ':' + quotedIfNeeded(q.value());
      case Query.Days q -> q.field() + ':' + range(q.from(), q.to());
      case Query.Numbers q -> q.field() + ':' + range(q.from(), q.to());
      case Query.And q -> conjunction(q.parts());
      case Query.Or q ->
          q.parts().stream().map(QueryPrinter::inner).collect(Collectors.joining(" OR "));
      case Query.Not q -> '-' + inner(q.part());
    };
  }

  /** Puts an AND where two words side by side would read as one case number. */
  private static String conjunction(List<Query> parts) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (Query part : parts) {
      String next = inner(part);
      boolean likeCase = CaseSpelling.mayGoOn(last, next);
      out.append(likeCase ? " AND " : last.isEmpty() ? "" : " ").append(next);
      last = next.startsWith("-") ? next.substring(1) : next;
    }
    return out.toString();
  }

  private static String inner(Query part) {
    boolean group = part instanceof Query.And || part instanceof Query.Or;
    return group ? '(' + print(part) + ')' : print(part);
  }

  private static String in(Optional<String> field) {
    return field.map(name -> name + ':').orElse("");
  }

  private static <T> String range(Optional<T> from, Optional<T> to) {
    String first = from.map(Object::toString).orElse("");
    String last = to.map(Object::toString).orElse("");
    return first.equals(last) ? first : first + ".." + last;
  }

  /** Leaves out the quotes where the value reads as one even so. */
  private static String quotedIfNeeded(String value) {
    boolean plain =
        !value.isEmpty()
            && WordParts.isPart(value.codePointAt(0))
            && value.codePoints().allMatch(c -> WordParts.isPart(c, "-_./"));
    return plain ? value : '"' + value + '"';
  }
}
