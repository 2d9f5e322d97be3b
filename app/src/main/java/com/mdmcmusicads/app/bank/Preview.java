package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.Statement;
import com.mdmcmusicads.app.statements.StatementLine;
import java.util.List;
import java.util.Set;

/**
 * What would become of a file.
 *
 * @param statements in the order of the file
 */
record Preview(List<Part> statements) {

    int fresh() {
        return statements.stream().mapToInt(part -> part.fresh(false).size()).sum();
    }

    int suspects() {
        return statements.stream().mapToInt(part -> part.suspect().size()).sum();
    }

    int faults() {
        return statements.stream()
                .mapToInt(part -> part.statement().faults().size())
                .sum();
    }

    boolean isOurs() {
        return statements.stream().allMatch(Part::ours);
    }

    boolean isBalanced() {
        return statements.stream()
                .allMatch(part -> part.statement().gap().map(Money::isZero).orElse(true));
    }

    /**
     * One statement.
     *
     * @param account ours, as it is written down here
     * @param ours whether it is about the account of the agency
     * @param known identities of lines that are here already
     * @param suspect identities of lines that another kind of file seems to have told
     */
    record Part(Statement statement, String account, boolean ours, Set<String> known, Set<String> suspect) {

        /** What would be kept. */
        List<StatementLine> fresh(boolean withSuspects) {
            return statement.lines().stream()
                    .filter(line -> !known.contains(line.identity()))
                    .filter(line -> withSuspects || !suspect.contains(line.identity()))
                    .toList();
        }
    }
}
