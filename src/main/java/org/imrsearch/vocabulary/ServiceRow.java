package org.imrsearch.vocabulary;

import java.util.List;

/**
 * A procedure of {@code services.csv}.
 *
 * @param procedure its name
 * @param category the DWC's category and subcategory
 * @param byBodyPart whether the part of the body belongs to the name
 * @param weight 0 gives way to any other procedure ("treatment"), 1 to another of its category
 *     ("arthroscopy"), 2 is the ordinary one, 3 takes precedence in its category
 */
record ServiceRow(String procedure, List<String> category, boolean byBodyPart, int weight) {
  ServiceRow {
    category = List.copyOf(category);
  }

  boolean sharesCategoryWith(ServiceRow other) {
    return category.get(0).equals(other.category.get(0));
  }

  String name(List<String> bodyParts) {
    return byBodyPart && !bodyParts.isEmpty() ? procedure + ", " + bodyParts.get(0) : procedure;
  }
}
