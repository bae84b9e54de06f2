package org.imrsearch.query;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;

/** The particulars of a request in one line: "Norco 10/325 mg #60; left; 12 sessions". */
public final class RequestedLine {
  private RequestedLine() {}

  /** Writes particulars; empty where there are none. */
  public static String of(Requested requested) {
    List<String> particulars = new ArrayList<>();
    requested.drugs().forEach(drug -> particulars.add(drug(drug)));
    requested.laterality().ifPresent(side -> particulars.add(side.code()));
    requested.sessions().ifPresent(n -> particulars.add(n + (n == 1 ? " session" : " sessions")));
    return String.join("; ", particulars);
  }

  private static String drug(RequestedDrug drug) {
    return drug.text()
        + drug.strength().map(strength -> " " + strength).orElse("")
        + drug.quantity().map(quantity -> " #" + quantity).orElse("");
  }
}
