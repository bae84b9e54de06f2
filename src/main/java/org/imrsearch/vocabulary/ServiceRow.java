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
 * @param traits what its category says of it, or the row itself
 * @param ownParts the parts of the body that its name holds: the back of "spinal fusion"
 */
record ServiceRow(
    String procedure,
    List<String> category,
    boolean byBodyPart,
    int weight,
    Traits traits,
    List<String> ownParts) {

  /**
   * What holds for a category unless a row below says otherwise.
   *
   * @param sessions whether it is given in sessions
   * @param namesDrugs whether a drug in the name of a procedure is asked for; a test of its level
   *     asks for none
   */
  record Traits(InSessions sessions, boolean namesDrugs) {
    static final Traits PLAIN = new Traits(InSessions.NO, true);
  }

  ServiceRow {
    category = List.copyOf(category);
    ownParts = List.copyOf(ownParts);
  }

  boolean sharesCategoryWith(ServiceRow other) {
    return category.get(0).equals(other.category.get(0));
  }

  /**
   * Returns its name, with the part of the body where that belongs to it: the first one that is not
   * in the name anyhow, nor the whole that another one belongs to.
   */
  String name(List<BodyPart> parts) {
    if (!byBodyPart || parts.isEmpty()) {
      return procedure;
    }
    BodyPart told =
        parts.stream()
            .filter(part -> !ownParts.contains(part.name()))
            .filter(part -> parts.stream().noneMatch(other -> isWhole(part, other)))
            .findFirst()
            .orElse(parts.get(0));
    return procedure + ", " + told.name();
  }

  private static boolean isWhole(BodyPart whole, BodyPart part) {
    return part.parent().filter(whole.name()::equals).isPresent();
  }
}
