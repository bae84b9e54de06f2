package org.imrsearch.query;

import java.util.Optional;
import java.util.function.BiFunction;
import org.imrsearch.schema.Field;
import org.imrsearch.vocabulary.Catalogue;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Finds the value of a field that people call by another name. A catalogue of paths serves path
 * fields and keyword fields alike: the latter hold one level of it, procedures or drug classes.
 */
final class FieldAliases implements BiFunction<Field, String, Optional<String>> {
  private final Vocabulary vocabulary;

  FieldAliases(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<String> apply(Field field, String text) {
    return field
        .catalogue()
        .flatMap(
            catalogue ->
                field instanceof Field.PathField
                    ? path(catalogue, text)
                    : keyword(catalogue, text));
  }

  private Optional<String> path(Catalogue catalogue, String text) {
    return vocabulary.resolvePath(catalogue, text).map(path -> String.join("/", path));
  }

  private Optional<String> keyword(Catalogue catalogue, String text) {
    return switch (catalogue) {
      case DRUGS -> vocabulary.resolvePath(catalogue, text).map(path -> path.get(0));
      case SERVICES -> procedure(text);
      case GUIDELINES, DIAGNOSES, BODY_PARTS, SPECIALTIES -> vocabulary.resolve(catalogue, text);
    };
  }

  /** The catalogue resolves to a category where it can, and a category is its own path. */
  private Optional<String> procedure(String text) {
    Optional<String> path = path(Catalogue.SERVICES, text);
    return vocabulary
        .resolve(Catalogue.SERVICES, text)
        .filter(name -> !path.equals(Optional.of(name)));
  }
}
