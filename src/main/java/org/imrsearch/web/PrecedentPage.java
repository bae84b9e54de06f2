package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.precedent.Notice;

/**
 * What the precedents page shows.
 *
 * @param form the request as it was asked
 * @param constraints what precedents are narrowed by
 * @param since from when on precedents may be decided, as filters
 * @param services the services of the letter that was named or sent; empty of a request in words
 * @param text the text that was sent, carried along; empty where none was
 * @param wrong why the letter that was sent can't be compared; empty where it can
 * @param report what the archive says; empty where nothing is asked yet
 */
public record PrecedentPage(
    PrecedentForm form,
    List<Constraint> constraints,
    List<Choice> since,
    List<Service> services,
    String text,
    String wrong,
    Optional<PrecedentReport> report) {
  /** Where the page stands. */
  static final String PAGE = "/precedents";

  public PrecedentPage {
    constraints = List.copyOf(constraints);
    since = List.copyOf(since);
    services = List.copyOf(services);
  }

  /**
   * A service of a letter.
   *
   * @param number its place in the letter, from 1
   * @param name the request
   * @param address its precedents; empty where the letter was sent
   * @param chosen whether it is the one that is compared
   */
  public record Service(int number, String name, String address, boolean chosen) {}

  /** Returns whether a letter was sent. */
  public boolean sent() {
    return !text.isEmpty();
  }

  /** Returns what precedents are narrowed by besides the year, which the form has a box for. */
  public SearchState kept() {
    SearchState kept = form.search();
    for (Choice one : since) {
      kept = kept.dropping(one.value());
    }
    return kept;
  }

  /** Returns the same request, compared to all rulings. */
  public String unconstrained() {
    return form.searching(SearchState.everything()).on(PAGE);
  }

  /** Returns whether precedents are narrowed by a filter. */
  public boolean filtered(Choice choice) {
    return form.search().filters().contains(choice.value());
  }

  /** Returns where programs find the answer; empty where a letter was sent. */
  public String json() {
    return sent() ? "" : form.on("/api/v1/precedents");
  }

  /** Returns the page's heading. */
  public String title() {
    return report
        .map(PrecedentReport::service)
        .map(service -> service.isEmpty() ? "Precedents" : "Precedents: " + service)
        .orElse("Find precedents");
  }

  /** Returns what every answer says of itself. */
  public String notice() {
    return Notice.TEXT;
  }
}
