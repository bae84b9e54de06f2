package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.precedent.Apart;
import org.imrsearch.precedent.Breakdown;
import org.imrsearch.precedent.Criterion;
import org.imrsearch.precedent.Figures;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.Rate;
import org.imrsearch.precedent.Telling;
import org.imrsearch.query.QueryPrinter;
import org.imrsearch.query.RequestedLine;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * What the archive says of a request, as a page shows it.
 *
 * @param service the request; empty where none could be read
 * @param understood what was compared
 * @param unread what could not be made out of the request; empty where all was
 * @param rates how such requests fared, the comparable ones first
 * @param few whether the comparable ones are so few that they tell little
 * @param comparable the search for the comparable rulings
 * @param overturned the closest of those overturned
 * @param upheld the closest of those upheld
 * @param apart what set overturned rulings apart
 * @param apartUpheld what set upheld rulings apart
 * @param note what to say of the phrases; empty where all is well
 * @param criteria what guidelines ask for
 * @param breakdowns how the comparable ones fared by topic, specialty and year
 */
public record PrecedentReport(
    String service,
    List<Fact> understood,
    String unread,
    List<NamedRate> rates,
    boolean few,
    String comparable,
    List<Compared> overturned,
    List<Compared> upheld,
    List<Told> apart,
    List<Told> apartUpheld,
    String note,
    List<Told> criteria,
    List<Split> breakdowns) {
  /** Of rarer values nothing is told on a page. */
  private static final int MOST_ROWS = 8;

  /**
   * A rate and of what.
   *
   * @param name which rulings
   * @param definition what they have in common
   * @param rate how they fared
   */
  public record NamedRate(String name, String definition, Rate rate) {}

  /**
   * Something found in rationales.
   *
   * @param what it
   * @param counts how often, in words
   * @param quote where it stands
   */
  public record Told(String what, String counts, Quote quote) {}

  /**
   * The comparable rulings by a field.
   *
   * @param name the field
   * @param rows its values
   * @param left how many more there are
   */
  public record Split(String name, List<NamedRate> rows, int left) {
    public Split {
      rows = List.copyOf(rows);
    }
  }

  public PrecedentReport {
    understood = List.copyOf(understood);
    rates = List.copyOf(rates);
    overturned = List.copyOf(overturned);
    upheld = List.copyOf(upheld);
    apart = List.copyOf(apart);
    apartUpheld = List.copyOf(apartUpheld);
    criteria = List.copyOf(criteria);
    breakdowns = List.copyOf(breakdowns);
  }

  static PrecedentReport of(PrecedentAnswer answer, PrecedentForm form, IndexSchema schema) {
    Apart apart = answer.apart();
    return new PrecedentReport(
        answer.matter().service().strip(),
        understood(answer.matter(), form),
        answer.matter().procedure().isPresent()
            ? ""
            : "The catalogue knows no procedure of this name, so other parts of the request count"
                + " for more. Try another name for it.",
        answer.rates().stream().map(PrecedentReport::named).toList(),
        answer.rates().getFirst().rate().rulings() < Figures.FEW,
        form.search().querying(QueryPrinter.print(answer.set().query())).on("/"),
        answer.overturned().stream().map(Compared::of).toList(),
        answer.upheld().stream().map(Compared::of).toList(),
        apart.overturned().stream().map(PrecedentReport::told).toList(),
        apart.upheld().stream().map(PrecedentReport::told).toList(),
        apart.note().orElse(""),
        answer.criteria().stream().map(PrecedentReport::told).toList(),
        answer.breakdowns().stream()
            .filter(one -> one.rows().size() > 1)
            .map(one -> split(one, schema))
            .toList());
  }

  private static List<Fact> understood(Matter matter, PrecedentForm form) {
    return new Fact.Facts()
        .add(
            "Ruling",
            Optional.of(form.like()).filter(id -> !id.isEmpty()).stream()
                .map(id -> Linked.to(id, Addresses.ruling(id)))
                .toList())
        .add("Service", Optional.of(matter.service()))
        .add(
            "Read as",
            matter.procedure().stream()
                .map(name -> Linked.to(name, Addresses.having("procedure", name)))
                .toList())
        .add("Category", Optional.of(String.join(" › ", matter.category())))
        .add("Asked for", Optional.of(RequestedLine.of(matter.requested())))
        .add(
            "Diagnoses",
            matter.diagnoses().stream()
                .filter(one -> one.assertion() == Assertion.AFFIRMED)
                .map(PrecedentReport::diagnosis)
                .distinct()
                .toList())
        .add(
            "Guidelines",
            matter.citations().stream()
                .map(Citation::guideline)
                .distinct()
                .map(
                    path ->
                        Linked.to(String.join(" › ", path), Addresses.having("guideline", path)))
                .toList())
        .list();
  }

  private static Linked diagnosis(Diagnosis diagnosis) {
    return diagnosis
        .concept()
        .map(name -> Linked.to(name, Addresses.having("diagnosis", name)))
        .orElseGet(() -> Linked.plain(diagnosis.text()));
  }

  private static NamedRate named(PrecedentAnswer.NamedRate rate) {
    String name =
        switch (rate.among()) {
          case COMPARABLE -> "Comparable requests";
          case CATEGORY -> "The whole category";
          case ALL -> "All rulings";
        };
    boolean same = name.equalsIgnoreCase(rate.definition());
    return new NamedRate(name, same ? "" : rate.definition(), rate.rate());
  }

  private static Told told(Telling phrase) {
    return new Told(
        phrase.phrase(),
        "in %d of %d overturned, %d of %d upheld"
            .formatted(
                phrase.overturned(), phrase.ofOverturned(), phrase.upheld(), phrase.ofUpheld()),
        Quote.of(phrase.sentence(), phrase.phrase(), phrase.ruling()));
  }

  private static Told told(Criterion criterion) {
    return new Told(
        "",
        "in %s, %d of %d rulings overturned"
            .formatted(
                Readable.count(criterion.letters(), "letter"),
                criterion.overturned(),
                criterion.rulings()),
        Quote.of(criterion.sentence(), "", criterion.ruling()));
  }

  private static Split split(Breakdown breakdown, IndexSchema schema) {
    Optional<Field> field = schema.field(breakdown.field());
    List<NamedRate> rows = new ArrayList<>();
    for (OutcomeTable.Value row : breakdown.rows().stream().limit(MOST_ROWS).toList()) {
      rows.add(new NamedRate(name(field, row), "", row.rate()));
    }
    return new Split(
        "By " + field.map(Field::label).orElse(breakdown.field()).toLowerCase(Locale.ROOT),
        rows,
        breakdown.left() + breakdown.rows().size() - rows.size());
  }

  /** Topics of several documents have the same name. */
  private static String name(Optional<Field> field, OutcomeTable.Value row) {
    if (field.filter(Field.PathField.class::isInstance).isEmpty()) {
      return row.label();
    }
    List<String> path = List.of(row.value().split("/", -1));
    return String.join(" › ", path.subList(Math.min(1, path.size() - 1), path.size()));
  }
}
