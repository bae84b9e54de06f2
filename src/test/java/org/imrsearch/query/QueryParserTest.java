package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.query.Query.Value;
import org.imrsearch.query.Query.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a query means, shown by its canonical spelling; and that this spelling means the same. */
class QueryParserTest {
  private static final List<String> WORDS =
      List.of(
          "mri => mri",
          "MRI => MRI",
          "lumbar mri => lumbar mri",
          "  lumbar   mri  => lumbar mri",
          "lumbar AND mri => lumbar mri",
          "lumbar\tmri => lumbar mri",
          "mri OR ct => mri OR ct",
          "a b OR c d => (a b) OR (c d)",
          "a (b OR c) => a (b OR c)",
          "(a b) c => a b c",
          "a OR (b OR c) => a OR b OR c",
          "((a)) => a",
          "or and not => or and not",
          "mri(s) => mri s",
          "when is a second block allowed, if the first one helped? =>"
              + " when is a second block allowed if the first one helped",
          "'quoted' => quoted",
          "patient's => patient's",
          "L4-L5 => L4-L5",
          "L4/L5 => L4/L5",
          "post-operative => post-operative",
          "12.5 => 12.5",
          "#60 => 60",
          "pain - severe => pain severe",
          "pain -- severe => pain severe",
          "pain & weakness => pain weakness",
          "10:30 => 10:30",
          "L4:L5 => L4:L5",
          "note: mri => note mri",
          "(see note:) => see note",
          "https://example.org => https://example.org",
          "30:x => 30:x",
          "Müller => Müller",
          "Mu\u0308ller => Mu\u0308ller",
          "\u00a0mri\u00a0 => mri",
          "~30 => 30",
          "a~b => a~b");

  private static final List<String> OPERATORS =
      List.of(
          "* => *",
          "* mri => mri",
          "* * => *",
          "* OR mri => * OR mri",
          "-mri => * -mri",
          "NOT mri => * -mri",
          "NOT NOT mri => mri",
          "NOT -mri => mri",
          "--mri => mri",
          "lumbar -mri => lumbar -mri",
          "-mri lumbar => -mri lumbar",
          "lumbar NOT mri => lumbar -mri",
          "lumbar AND NOT mri => lumbar -mri",
          "-a -b => * -a -b",
          "a OR -b => a OR (* -b)",
          "-(a b) c => -(a b) c",
          "-(a OR b) => * -(a OR b)",
          "(-a) b => -a b",
          "(-a)(-b) => * -a -b",
          "-\"a b\" c => -\"a b\" c",
          "-* => * -*",
          "-decision:upheld mri => -decision:upheld mri",
          "+mri +decision:upheld => mri decision:upheld",
          "mri and ct => mri and ct",
          "\"OR\" => \"OR\"");

  private static final List<String> TERMS =
      List.of(
          "\"epidural steroid\" => \"epidural steroid\"",
          "\"  epidural \n steroid \" => \"epidural steroid\"",
          "“epidural steroid” => \"epidural steroid\"",
          "\"pain\" => \"pain\"",
          "\"steroid epidural\"~5 => \"steroid epidural\"~5",
          "\"a b\"~0 => \"a b\"",
          "\"a b\"c => \"a b\" c",
          "radicul* => radicul*",
          "radicul*, => radicul*",
          "ster*id => ster*id",
          "wom?n => wom?n",
          "women? => women",
          "pain~ => pain~1",
          "pain~1 => pain~1",
          "pain~2, => pain~2",
          "service:radicul* => service:radicul*",
          "service:pain~ => service:pain~1",
          "diagnosis:radicul* => diagnosis:radicul*",
          "CM14-0001003 => CM14-0001003",
          "cm14-0001003 => CM14-0001003",
          "CM14-1003 => CM14-0001003",
          "cm14 1003 => CM14-0001003",
          "cm 14 1003 => CM14-0001003",
          "CM14 - 0001003 => CM14-0001003",
          "14-0001003 => CM14-0001003",
          "14 0001003 => CM14-0001003",
          "CM14-0001003, => CM14-0001003",
          "CM14-0001003#2 => CM14-0001003",
          "\"CM14-0001003\" => CM14-0001003",
          "mri cm14 1003 lumbar => mri CM14-0001003 lumbar",
          "-cm14 1003 => * -CM14-0001003",
          "case:cm14 1003 => CM14-0001003",
          "case:CM14-00* => case:CM14-00*",
          "case:cm14-0001* => case:CM14-0001*",
          "case:cm14* => case:CM14-*",
          "case:14-00*, => case:CM14-00*",
          "CM14-001* mri => case:CM14-001* mri",
          "(cm14-*) => case:CM14-*",
          "-case:CM14-00* => * -case:CM14-00*",
          "cm14* => case:CM14-*",
          "14* => 14*",
          "case:\"cm14 1003\" => CM14-0001003",
          "case:(CM14-0001003 OR cm14 1004) => CM14-0001003 OR CM14-0001004",
          "cm14 AND 1003 => cm14 AND 1003",
          "-cm14 AND 1003 => -cm14 AND 1003",
          "(cm14) 1003 => cm14 AND 1003",
          "cm14, 1003. => CM14-0001003",
          "cm14 mri => cm14 mri",
          "14 mri => 14 mri",
          "14-1003 => 14-1003");

  private static final List<String> FIELDS =
      List.of(
          "service:mri => service:mri",
          "Service:mri => service:mri",
          "service:\"lumbar mri\" => service:\"lumbar mri\"",
          "service:\"lumbar mri\"~3 => service:\"lumbar mri\"~3",
          "service: mri => service:mri",
          "service:(mri OR ct) => service:mri OR service:ct",
          "service:(mri ct) => service:mri service:ct",
          "service:(mri -ct) lumbar => service:mri -service:ct lumbar",
          "service:((a OR b) c) => (service:a OR service:b) service:c",
          "service:mri lumbar => service:mri lumbar",
          "service:10:30 => service:10:30",
          "service:OR => service:or",
          "decision:overturned => decision:overturned",
          "decision:Overturned, => decision:Overturned",
          "decision:(upheld OR overturned) => decision:upheld OR decision:overturned",
          "ageBand:\"70 and over\" => ageBand:\"70 and over\"",
          "ageband:20-29 => ageBand:20-29",
          "layout:issues-sections => layout:issues-sections",
          "licensure:California => licensure:California",
          "file:a.pdf => file:a.pdf",
          "guideline:\"mtus/chronic pain\" => guideline:\"MTUS/Chronic Pain\"",
          "guideline:mtus => guideline:MTUS",
          "guideline:(MTUS OR ODG) => guideline:MTUS OR guideline:ODG",
          "guideline:\"chronic pain medical treatment guidelines\" =>"
              + " guideline:\"MTUS/Chronic Pain\"",
          "guideline:\"MTUS/Nowhere/x\" => guideline:MTUS/Nowhere/x",
          "guideline:colchicine => guideline:colchicine",
          "guideline:\"some treatise\" => guideline:\"some treatise\"",
          "guideline.reviewer:odg => guideline.reviewer:ODG",
          "guideline.claimsadministrator:\"odg/low back\" =>"
              + " guideline.claimsAdministrator:\"ODG/Low Back\"",
          "topic:\"Special Studies\" => topic:\"Special Studies\"",
          "topic:opioids => topic:opioids",
          "drug:norco => drug:Opioids/hydrocodone/acetaminophen",
          "drug:opioids => drug:Opioids",
          "drug:aspirin => drug:aspirin",
          "drugClass:opioids => drugClass:Opioids",
          "drugClass:norco => drugClass:Opioids",
          "bodyPart:\"lumbar spine\" => bodyPart:\"low back\"",
          "bodyPart:tail => bodyPart:tail",
          "procedure:\"mri of the shoulder\" => procedure:\"MRI, shoulder\"",
          "procedure:mri => procedure:\"MRI\"",
          "procedure:norco => procedure:\"hydrocodone/acetaminophen\"",
          "procedure:\"diagnostic testing\" => procedure:\"diagnostic testing\"",
          "procedure:massage => procedure:massage",
          "category:\"diagnostic testing/imaging\" => category:\"Diagnostic Testing/Imaging\"",
          "category:imaging => category:imaging",
          "diagnosis:rsd => diagnosis:\"complex regional pain syndrome\"",
          "diagnosis:\"sprain of the knee\" => diagnosis:\"knee strain\"",
          "diagnosis:plague => diagnosis:plague",
          "diagnosis:\"black plague\" => diagnosis:\"black plague\"",
          "diagnosis:\"lumbar sprain\" => diagnosis:\"lumbar strain\"",
          "diagnosis:\"lumbar strain\"~2 => diagnosis:\"lumbar strain\"~2",
          "specialty:\"family medicine\" => specialty:\"Family Practice\"",
          "specialty:Falconry => specialty:Falconry");

  private static final List<String> RANGES =
      List.of(
          "decided:2014 => decided:2014-01-01..2014-12-31",
          "decided:2014-02 => decided:2014-02-01..2014-02-28",
          "decided:2016-02 => decided:2016-02-01..2016-02-29",
          "decided:2014-03-07 => decided:2014-03-07",
          "decided:2014..2016 => decided:2014-01-01..2016-12-31",
          "decided:2014-03..2014-03-07 => decided:2014-03-01..2014-03-07",
          "decided:2014.. => decided:2014-01-01..",
          "decided:..2016 => decided:..2016-12-31",
          "decided:\"2014 .. 2016\" => decided:2014-01-01..2016-12-31",
          "decided:(2014 OR 2016), => decided:2014-01-01..2014-12-31 OR"
              + " decided:2016-01-01..2016-12-31",
          "injured:..2010-05 => injured:..2010-05-31",
          "page:57 => page:57",
          "page:98..99 => page:98..99",
          "page:(57 OR ..20) => page:57 OR page:..20",
          "age:..40 => age:..40",
          "age:40.. => age:40..",
          "age:40..40 => age:40",
          "age:40, mri => age:40 mri",
          "year:2015 => year:2015",
          "injuryYear:2010..2012 => injuryYear:2010..2012",
          "guideline:\"MTUS/Chronic Pain\" page:57 => guideline:\"MTUS/Chronic Pain\" page:57");

  static Stream<Arguments> rows() {
    return Stream.of(WORDS, OPERATORS, TERMS, FIELDS, RANGES)
        .flatMap(List::stream)
        .map(
            row -> {
              int arrow = row.indexOf("=>");
              return Arguments.of(row.substring(0, arrow), row.substring(arrow + 2).strip());
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheLanguage(String text, String canonical) {
    Query query = QueryLanguage.PARSER.parse(text);

    assertThat(QueryPrinter.print(query)).isEqualTo(canonical);
    assertThat(QueryLanguage.PARSER.parse(canonical)).isEqualTo(query);
  }

  static final List<String> EMPTY = List.of("", " ", "\n\t", "\u00a0", "*");

  @ParameterizedTest
  @FieldSource("EMPTY")
  void nothingFindsEverything(String text) {
    assertThat(QueryLanguage.PARSER.parse(text)).isEqualTo(new Query.All());
  }

  @Test
  void buildsTheTreeThatItsTypesTellOf() {
    Query query =
        QueryLanguage.PARSER.parse(
            "mri -drug:norco (CM14-0001003 OR decided:2014.. OR page:..9 OR pai~2 OR pa*)");

    assertThat(query)
        .isEqualTo(
            new Query.And(
                List.of(
                    new Word(Optional.empty(), "mri"),
                    new Query.Not(new Value("drug", "Opioids/hydrocodone/acetaminophen")),
                    new Query.Or(
                        List.of(
                            new Query.OfCase(new CaseNumber("CM14-0001003")),
                            new Query.Days(
                                "decided", Optional.of(LocalDate.of(2014, 1, 1)), Optional.empty()),
                            new Query.Numbers("page", Optional.empty(), Optional.of(9L)),
                            new Query.Fuzzy(Optional.empty(), "pai", 2),
                            new Query.Wildcard(Optional.empty(), "pa*"))))));
  }

  @Test
  void quotesDecideBetweenWordsAndPhrase() {
    assertThat(QueryLanguage.PARSER.parse("topic:opioids"))
        .isEqualTo(new Word(Optional.of("topic"), "opioids"));
    assertThat(QueryLanguage.PARSER.parse("topic:\"opioids\""))
        .isEqualTo(new Query.Phrase(Optional.of("topic"), "opioids", 0));
  }

  @Test
  void aProcedureWithoutAPartOfTheBodyMeansItOnAny() {
    assertThat(QueryLanguage.PARSER.parse("procedure:mri"))
        .isEqualTo(new Query.Phrase(Optional.of("procedure"), "MRI", 0));
    assertThat(QueryLanguage.PARSER.parse("procedure:\"mri shoulder\""))
        .isEqualTo(new Value("procedure", "MRI, shoulder"));
    assertThat(QueryLanguage.FILTERS.filter("procedure=mri").value())
        .isEqualTo(new Value("procedure", "MRI"));
  }

  @Test
  void longQueriesAreReadInTimeThatGrowsWithTheirLength() {
    String words = "a".repeat(4_999) + " " + "(".repeat(50) + "b" + ")".repeat(50);
    assertThat(QueryLanguage.PARSER.parse(words)).isInstanceOf(Query.And.class);
    assertThat(QueryLanguage.PARSER.parse("-".repeat(10_000 - 1) + "a"))
        .isEqualTo(new Word(Optional.empty(), "a"));
    assertThat(QueryLanguage.PARSER.parse("NOT ".repeat(2_499) + "a"))
        .isInstanceOf(Query.And.class);
  }
}
