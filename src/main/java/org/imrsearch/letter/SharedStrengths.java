package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.RequestedDrug;

/** Gives each drug of "diclofenac/lidocaine cream 3%/5%" its own strength. */
final class SharedStrengths {
  private SharedStrengths() {}

  static List<RequestedDrug> distribute(List<RequestedDrug> drugs) {
    int last = drugs.size() - 1;
    if (last < 1 || drugs.get(last).strength().isEmpty()) {
      return drugs;
    }
    String[] strengths = drugs.get(last).strength().get().split("/", -1);
    boolean each = strengths.length == drugs.size();
    for (String strength : strengths) {
      each &= strength.endsWith("%");
    }
    for (RequestedDrug drug : drugs.subList(0, last)) {
      each &= drug.strength().isEmpty() && drug.quantity().isEmpty();
    }
    if (!each) {
      return drugs;
    }
    List<RequestedDrug> distributed = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      RequestedDrug drug = drugs.get(i);
      distributed.add(
          new RequestedDrug(
              drug.text(),
              drug.drug(),
              drug.drugClass(),
              Optional.of(strengths[i].strip()),
              drug.quantity()));
    }
    return distributed;
  }
}
