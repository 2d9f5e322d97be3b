package com.mdmcmusicads.app.statements;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about one movement, wherever this bank and this version of the format put it. */
final class CamtWords {

    private static final Set<String> NOTHING = Set.of("NOTPROVIDED", "NONREF", "NOTPROVIDED.", "UNKNOWN");

    private final XmlPiece entry;
    private final XmlPiece detail;
    private final boolean isCredit;

    /** @param detail null where the bank gives none */
    CamtWords(XmlPiece entry, XmlPiece detail, boolean isCredit) {
        this.entry = entry;
        this.detail = detail;
        this.isCredit = isCredit;
    }

    /** Who paid us, or whom we paid; of a movement taken back, the parties are those of the first one. */
    String counterparty() {
        var roles = roles();
        return Stream.of(roles)
                .flatMap(role -> Stream.of("RltdPties/" + role + "/Nm", "RltdPties/" + role + "/Pty/Nm"))
                .map(this::ofDetail)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    String counterpartyAccount() {
        return Stream.of(roles())
                .map(role -> ofDetail("RltdPties/" + role + "Acct/Id/IBAN"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String[] roles() {
        var payerFirst = isCredit == (returned() == null);
        return payerFirst ? new String[] {"Dbtr", "UltmtDbtr"} : new String[] {"Cdtr", "UltmtCdtr"};
    }

    String text() {
        var remittance =
                detail == null ? Stream.<String>empty() : detail.all("RmtInf").flatMap(CamtWords::remittance);
        var words = remittance.filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            return words;
        }
        var extra = ofDetail("AddtlTxInf");
        var general = entry.say("AddtlNtryInf");
        return extra != null ? extra : general != null ? general : "";
    }

    private static Stream<String> remittance(XmlPiece information) {
        var free = information.all("Ustrd").map(XmlPiece::text);
        var structured = information
                .all("Strd")
                .flatMap(piece -> Stream.concat(
                        Stream.of(piece.say("CdtrRefInf/Ref"), piece.say("AddtlRmtInf")),
                        piece.all("RfrdDocInf").map(document -> document.say("Nb"))));
        return Stream.concat(free, structured);
    }

    String endToEnd() {
        return real(ofDetail("Refs/EndToEndId"));
    }

    /** Of the movement itself where the bank names it, else of the entry. */
    String bankReference() {
        var own = real(detail == null ? null : detail.say("Refs/AcctSvcrRef"));
        return own != null ? own : real(entry.say("AcctSvcrRef"));
    }

    String kind() {
        var codes = Stream.of("Domn/Cd", "Domn/Fmly/Cd", "Domn/Fmly/SubFmlyCd")
                .map(path -> entry.say("BkTxCd/" + path))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("-"));
        return codes.isEmpty() ? entry.say("BkTxCd/Prtry/Cd") : codes;
    }

    String returned() {
        return detail == null ? null : detail.say("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
    }

    private String ofDetail(String path) {
        return detail == null ? null : detail.say(path);
    }

    private static String real(String reference) {
        return reference == null || NOTHING.contains(reference.toUpperCase(java.util.Locale.ROOT)) ? null : reference;
    }
}
