package org.imrsearch.cli;

import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FilterParser;
import picocli.CommandLine.Option;

/** Options that narrow an answer by field. */
final class NarrowingOptions {
  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE",
      completionCandidates = FieldNames.ForFilters.class,
      description =
          "Only rulings with this value; repeated on one field: any of them; on several fields: all.")
  private List<String> filters = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "FIELD=VALUE",
      completionCandidates = FieldNames.ForFilters.class,
      description = "No rulings with this value; may be repeated.")
  private List<String> excludes = List.of();

  List<Filter> filters(FilterParser parser) {
    return filters.stream().map(parser::filter).toList();
  }

  List<Filter> excludes(FilterParser parser) {
    return excludes.stream().map(parser::filter).toList();
  }

  /** Returns the options as they were typed. */
  List<String> asTyped() {
    return Stream.concat(
            filters.stream().flatMap(filter -> Stream.of("--filter", filter)),
            excludes.stream().flatMap(exclude -> Stream.of("--exclude", exclude)))
        .toList();
  }
}
