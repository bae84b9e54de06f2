package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;

/**
 * The particulars of a way to ask for a service.
 *
 * @param template the service as written, with slots
 * @param drugs "name|strength|quantity" each, with slots
 * @param parts parts of the body that the template names without a slot
 * @param sessions how many sessions one of what is counted stands for; 0 if it counts none
 */
record AskedFor(String template, List<String> drugs, List<String> parts, int sessions) {
  static AskedFor of(Node node, String template) {
    int sessions = node.find("sessions").map(Node::number).orElse(0);
    return new AskedFor(template, node.texts("asks"), node.texts("body"), sessions);
  }

  /** Reads particulars that stand in a resource of their own. */
  static Requested told(Node node) {
    return new Requested(
        node.texts("asks").stream().map(drug -> drug(drug.split("\\|", -1), "")).toList(),
        node.texts("body"),
        node.findText("side").map(side -> side.equals("left") ? Laterality.LEFT : Laterality.RIGHT),
        node.findText("sessions").map(Integer::valueOf));
  }

  /** Returns the particulars for a site and a count; an empty count counts nothing. */
  Requested at(Site site, String count) {
    boolean counts = sessions > 0 && !count.isEmpty();
    return new Requested(
        drugs.stream().map(drug -> drug(drug.split("\\|", -1), count)).toList(),
        parts(site),
        side(site),
        counts ? Optional.of(sessions * Integer.parseInt(count)) : Optional.empty());
  }

  private static RequestedDrug drug(String[] cells, String count) {
    return new RequestedDrug(
        cells[0],
        Optional.empty(),
        Optional.empty(),
        Optional.of(cells[1]).filter(s -> !s.isEmpty()),
        Optional.of(cells[2].replace("{qty}", count)).filter(s -> !s.isEmpty()));
  }

  private List<String> parts(Site site) {
    List<String> named = new ArrayList<>(parts);
    boolean ofTheSite =
        holds("{part}") || holds("{region}") || holds("{joint}") || holds("{level}");
    if (ofTheSite && !named.contains(site.part().body())) {
      named.add(site.part().body());
    }
    if (holds("{limb}") || holds("{limbs}")) {
      named.add(site.part().limb());
    }
    return named;
  }

  private Optional<Laterality> side(Site site) {
    if (holds("bilateral")) {
      return Optional.of(Laterality.BILATERAL);
    }
    boolean sided = holds("{side}") || (holds("{part}") && site.part().sided());
    return sided
        ? Optional.of(site.side().equals("left") ? Laterality.LEFT : Laterality.RIGHT)
        : Optional.empty();
  }

  private boolean holds(String slot) {
    return template.toLowerCase(Locale.ROOT).contains(slot);
  }
}
