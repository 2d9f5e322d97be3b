package com.mdmcmusicads.app.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {

    private static final String OURS = "FR7630004000031234567890143";

    @TempDir
    Path folder;

    private final StatementReader reader = new StatementReader();

    @Test
    void aTableWithAPreambleAndTwoColumnsOfAmountsIsReadInTheEncodingOfTheBank() throws IOException {
        var file = write(
                Charset.forName("ISO-8859-15"),
                "Téléchargement du 22/11/2026",
                "Compte Chèque n° 12345678901",
                "Solde au 21/11/2026 1 500,00 €",
                "",
                "Date;Libellé;Débit euros;Crédit euros;",
                "20/11/2026;VIREMENT EN VOTRE FAVEUR LES MARÉES F2026-00012;;240,00;",
                "19/11/2026;COTISATION;12,50;;",
                "31/02/2026;?;1,00;;",
                "18/11/2026;deux;1,00;2,00;");

        var head = reader.head(file);
        assertThat(head.bank()).isEqualTo(BankLayout.CREDIT_AGRICOLE);
        var statement = reader.table(file, head.choice(), OURS, Money.EURO);

        assertThat(statement.lines()).hasSize(2);
        assertThat(statement.lines().get(0).text()).contains("MARÉES F2026-00012");
        assertThat(statement.lines().get(0).amount()).isEqualTo(Money.euros("240"));
        assertThat(statement.lines().get(1).amount()).isEqualTo(Money.euros("-12.50"));
        assertThat(statement.faults())
                .extracting(LineFault::number, LineFault::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(8, LineFault.Reason.DAY),
                        org.assertj.core.groups.Tuple.tuple(9, LineFault.Reason.TWO_AMOUNTS));
        assertThat(statement.lastDay()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theRunningBalanceGivesOpeningAndClosingWhicheverWayTheTableRuns() throws IOException {
        var down = write(
                StandardCharsets.UTF_8,
                "\uFEFFDate;Date de valeur;Débit;Crédit;Libellé;Solde",
                "21/11/2026;21/11/2026;;100,00;b;1 140,00",
                "20/11/2026;20/11/2026;;40,00;a;1 040,00");
        var statement = reader.table(down, reader.head(down).choice(), OURS, Money.EURO);
        assertThat(reader.head(down).bank()).isEqualTo(BankLayout.CREDIT_MUTUEL_CIC);
        assertThat(statement.opening()).isEqualTo(Money.euros("1000"));
        assertThat(statement.gap()).contains(Money.euros("0"));

        var gap = write(
                StandardCharsets.UTF_8,
                "Date;Date de valeur;Montant;Libellé;Solde",
                "20/11/2026;20/11/2026;40,00;a;1 040,00",
                "21/11/2026;21/11/2026;100,00;b;1 150,00");
        assertThat(reader.table(gap, reader.head(gap).choice(), OURS, Money.EURO)
                        .gap())
                .contains(Money.euros("10"));
    }

    @Test
    void anotherCurrencyIsAFaultAndUnknownTitlesAskForTheColumns() throws IOException {
        var file = write(
                StandardCharsets.UTF_8,
                "Quand,Quoi,Combien,Monnaie",
                "2026-11-20,\"Virement, F2026-1\",\"1,234.50\",EUR",
                "2026-11-20,x,5.00,USD",
                "2026-11-20,x,5.00,ZZZ");
        var head = reader.head(file);
        assertThat(head.choice().missing())
                .containsExactlyInAnyOrder(BankColumn.DAY, BankColumn.TEXT, BankColumn.AMOUNT);

        var choice = new ColumnChoice(
                1, java.util.List.of(BankColumn.DAY, BankColumn.TEXT, BankColumn.AMOUNT, BankColumn.CURRENCY));
        var statement = reader.table(file, choice, OURS, Money.EURO);
        assertThat(statement.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.euros("1234.50")));
        assertThat(statement.faults())
                .extracting(LineFault::reason)
                .containsExactly(LineFault.Reason.CURRENCY_OTHER, LineFault.Reason.CURRENCY_UNKNOWN);
    }

    @Test
    void equalLinesOfADayAreTwoAndStayTheSameTwoInALongerFile() throws IOException {
        var head = "Date;Libellé;Montant(EUROS);Montant(FRANCS)";
        var line = "20/11/2026;VIR X;10,00;65,60";
        var two = write(StandardCharsets.UTF_8, head, line, line);
        var short2 =
                reader.table(two, reader.head(two).choice(), OURS, Money.EURO).lines();
        var three = write(StandardCharsets.UTF_8, head, "21/11/2026;VIR Y;1,00;6,56", line, line);
        var long3 = reader.table(three, reader.head(three).choice(), OURS, Money.EURO)
                .lines();

        assertThat(short2).extracting(StatementLine::identity).doesNotHaveDuplicates();
        assertThat(long3)
                .extracting(StatementLine::identity)
                .containsAll(short2.stream().map(StatementLine::identity).toList());
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        var words = write(StandardCharsets.UTF_8, "Bonjour", "ceci n’est pas un relevé");
        assertThatThrownBy(() -> reader.head(words)).isInstanceOf(StatementRefusal.class);
        assertThat(reader.isXml(words)).isFalse();
        assertThat(reader.isXml(write(StandardCharsets.UTF_8, "\uFEFF  <?xml version=\"1.0\"?>")))
                .isTrue();
        assertThatThrownBy(() -> reader.isXml(Files.createFile(folder.resolve("empty"))))
                .isInstanceOf(StatementRefusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56|1234.56",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "-12,00|-12.00",
                "12,00-|-12.00",
                "(12,00)|-12.00",
                "+3,5 €|3.50",
                "1.234|1234.00",
                "1234.500|1234.50",
                "1 000 000|1000000.00",
                "\u22125,00|-5.00",
                "1\u202f234,00\u00a0EUR|1234.00"
            })
    void amountsAreReadAsBanksWriteThem(String said, BigDecimal amount) throws Unreadable {
        assertThat(Figures.table(said)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,345,6", "1,2,3", "douze", "12.3456", "1 23,00", "--5"})
    void whatIsNotClearlyAnAmountIsRefused(String said) {
        assertThatThrownBy(() -> Figures.table(said)).isInstanceOf(Unreadable.class);
    }

    private Path write(Charset charset, String... lines) throws IOException {
        return Files.write(
                folder.resolve(java.util.UUID.randomUUID() + ".csv"),
                (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }
}
