package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is compared with what, and what a difference is said to be. */
class ExtractionEvaluationTest {
  private static Extraction compare(String parsed, String truth) {
    return Extraction.of(letters(parsed), letters(truth));
  }

  /** Returns JSON lines: single quotes are double ones, and a line ends where one does. */
  private static List<String> letters(String json) {
    return json.replace('\'', '"').lines().toList();
  }

  private static String letter(String more) {
    return "{'id':'CM16-1','sourceFile':'a.pdf'," + more + "}";
  }

  private static String ruling(String more) {
    return letter("'rulings':[{'number':1," + more + "}]");
  }

  private static FieldScore score(Extraction extraction, String field) {
    return extraction.report().fields().stream()
        .filter(score -> score.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not scored: " + field));
  }

  private static List<String> misses(Extraction extraction) {
    return extraction.misses().stream().map(miss -> miss.line().replace('\t', '|')).toList();
  }

  @Test
  void countsPrecisionAndRecallOverAllLetters() {
    Extraction extraction =
        compare(
            """
            {'id':'a','medications':[{'text':'Norco'},{'text':'Soma'},{'text':'water'}]}
            {'id':'b','medications':[{'text':'ibuprofen'}]}
            """,
            """
            {'id':'a','medications':[{'text':'Norco'},{'text':'Soma'}]}
            {'id':'b','medications':[{'text':'ibuprofen'},{'text':'Lyrica'}]}
            """);
    FieldScore score = score(extraction, "medication.text");
    assertThat(score).isEqualTo(new FieldScore("medication.text", 4, 4, 3));
    assertThat(score.precision()).isEqualTo(0.75);
    assertThat(score.recall()).isEqualTo(0.75);
    assertThat(score.f1()).isEqualTo(0.75);
    assertThat(misses(extraction))
        .containsExactly(
            "a|medication.text||missed []|wrong [water]",
            "b|medication.text||missed [Lyrica]|wrong []");
  }

  @Test
  void sumsAllFieldsAndNamesThoseBelowAFloor() {
    Extraction extraction =
        compare(
            letter("'layout':'issues','priority':'Standard'"),
            letter("'layout':'issues','priority':'Expedited'"));
    assertThat(extraction.report().overall()).isEqualTo(new FieldScore("all", 2, 2, 1));
    assertThat(extraction.report().below(0.9))
        .extracting(FieldScore::field)
        .containsExactly("priority");
    assertThat(extraction.report().table())
        .isEqualTo(
            """
            field                    truth  parsed   right precision recall     F1
            layout                       1       1       1     1.000  1.000  1.000
            priority                     1       1       0     0.000  0.000  0.000
            all                          2       2       1     0.500  0.500  0.500
            """);
  }

  @Test
  void aPageCitedByTheOtherPartyIsWrong() {
    Extraction extraction =
        compare(
            ruling(
                "'citations':[{'citedBy':'reviewer','topic':'Opioids','pages':[[98,99],[7,7]]}]"),
            ruling(
                "'citations':[{'citedBy':'rationale','topic':'Opioids','pages':[[98,99],[7,7]]}]"));
    assertThat(misses(extraction))
        .contains(
            "CM16-1|citation.citedBy|#1|missed [rationale]|wrong [reviewer]",
            "CM16-1|citation.pages|#1 reviewer|missed []|wrong [98-99, 7]",
            "CM16-1|citation.pages|#1 rationale|missed [98-99, 7]|wrong []");
  }

  @Test
  void theOrderOfValuesDoesNotCountButTheirNumberDoes() {
    Extraction extraction =
        compare(
            letter("'reviewer':{'licensure':['Ohio','Ohio','Texas']}"),
            letter("'reviewer':{'licensure':['Texas','Ohio','Utah']}"));
    assertThat(score(extraction, "licensure")).isEqualTo(new FieldScore("licensure", 3, 3, 2));
    assertThat(misses(extraction)).containsExactly("CM16-1|licensure||missed [Utah]|wrong [Ohio]");
  }

  @Test
  void particularsOfADiagnosisBelongToItsTextWhateverItsCapitals() {
    Extraction extraction =
        compare(
            letter("'diagnoses':[{'text':'Neck Strain.','assertion':'history'}]"),
            letter("'diagnoses':[{'text':'neck strain','assertion':'affirmed'}]"));
    assertThat(score(extraction, "diagnosis.text").f1()).isEqualTo(1);
    assertThat(misses(extraction))
        .containsExactly(
            "CM16-1|diagnosis.assertion|neck strain|missed [affirmed]|wrong [history]");
  }

  @Test
  void strengthAndQuantityBelongToTheDrugOfTheRuling() {
    String drug = "'requested':{'drugs':[{'text':'%s','strength':'%s','quantity':'%s'}]}";
    Extraction extraction =
        compare(
            ruling(drug.formatted("Norco", "10/325 mg", "90")),
            ruling(drug.formatted("norco", "10/325 MG", "60")));
    assertThat(misses(extraction))
        .containsExactly("CM16-1|requested.quantity|#1 norco|missed [60]|wrong [90]");
  }

  @Test
  void whatTheTruthHasNoKeyForIsNotScored() {
    Extraction extraction =
        compare(
            ruling("'service':'MRI','procedure':'MRI, knee','category':['Imaging']"),
            ruling("'service':'MRI','category':[]"));
    assertThat(extraction.report().fields())
        .extracting(FieldScore::field)
        .containsExactly("service", "category");
    assertThat(score(extraction, "category").parsed()).isEqualTo(1);
    assertThat(extraction.report().remarks())
        .anyMatch(remark -> remark.startsWith("not scored") && remark.contains("procedure"));
  }

  @Test
  void anEmptyListSpeaksOfTheKeysThatOtherLettersHaveInIt() {
    String parsed =
        """
        {'id':'a','diagnoses':[{'text':'x','concept':'y','assertion':'affirmed'}]}
        {'id':'b','diagnoses':[{'text':'x','concept':'y','assertion':'affirmed'}]}
        """;
    String truth =
        """
        {'id':'a','diagnoses':[{'text':'x','assertion':'affirmed'}]}
        {'id':'b','diagnoses':[]}
        """;
    Extraction extraction = compare(parsed, truth);
    assertThat(misses(extraction))
        .containsExactly(
            "b|diagnosis.text||missed []|wrong [x]",
            "b|diagnosis.assertion|x|missed []|wrong [affirmed]");
  }

  @Test
  void lettersAreMatchedByFileBeforeId() {
    Extraction extraction =
        compare(
            """
            {'id':'CM16-1','sourceFile':'copy.pdf','layout':'notice'}
            {'id':'CM16-1','sourceFile':'a.pdf','layout':'issues'}
            {'id':'CM16-2','sourceFile':'b.txt','layout':'issues'}
            """,
            """
            {'id':'CM16-1','sourceFile':'a.pdf','layout':'issues'}
            {'id':'CM16-2','sourceFile':'b.pdf','layout':'issues'}
            """);
    assertThat(extraction.misses()).isEmpty();
    assertThat(extraction.report().remarks())
        .contains("1 letter parsed and not in the truth; not compared: CM16-1");
  }

  @Test
  void aLetterThatWasNotParsedIsMissedWithAllItsValues() {
    Extraction extraction =
        compare(
            "{'id':'a','layout':'issues'}",
            "{'id':'a','layout':'issues'}\n{'id':'b','layout':'notice','priority':null}");
    assertThat(score(extraction, "layout")).isEqualTo(new FieldScore("layout", 2, 1, 1));
    assertThat(misses(extraction)).containsExactly("b|layout||missed [notice]|wrong []");
    assertThat(extraction.report().remarks())
        .contains("1 letter in the truth and not parsed; all their values are missed: b");
  }

  @Test
  void rulingsAreMatchedByNumberAndTheirCountIsRemarked() {
    Extraction extraction =
        compare(
            letter("'rulings':[{'number':2,'service':'MRI'}]"),
            letter("'rulings':[{'number':1,'service':'EMG'},{'number':2,'service':'MRI'}]"));
    assertThat(misses(extraction)).containsExactly("CM16-1|service|#1|missed [EMG]|wrong []");
    assertThat(extraction.report().remarks())
        .anyMatch(
            remark -> remark.contains("number of rulings") && remark.contains("(2, parsed 1)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":          | 2: not JSON",
        "[1]               | 2: a line must be one JSON object",
        "{} {}             | 2: more than one JSON object",
        "{\"layout\":\"x\"}| 2: a determination has neither",
        "{\"id\":\"a\",\"rulings\":{}}             | 2: \"rulings\" is not a list",
        "{\"id\":\"a\",\"rulings\":[{}]}           | 2: a ruling has no \"number\"",
        "{\"id\":\"a\",\"diagnoses\":[{\"text\":[]}]} | 2: \"text\" is not a text",
        "{\"id\":\"b\",\"sourceFile\":\"a.pdf\"}   | 2: a.pdf stands in the truth twice",
      })
  void aBadLineIsNamed(String line, String message) {
    List<String> bad = List.of("{\"id\":\"a\",\"sourceFile\":\"a.pdf\"}", line);
    assertThatThrownBy(() -> Extraction.of(bad, bad))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("truth:" + message);
  }

  @Test
  void filesWithoutACommonLetterAreAnError() {
    assertThatThrownBy(() -> compare("{'id':'a'}", "{'id':'b'}"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("no letter of parsed is in truth");
    assertThatThrownBy(() -> compare("{'id':'a'}", "\n"))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("truth holds no letter");
  }
}
