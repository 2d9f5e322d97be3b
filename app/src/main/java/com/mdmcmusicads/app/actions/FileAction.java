package com.mdmcmusicads.app.actions;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.casefiles.CaseFileDesk;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.company.Seller;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.paper.Cover;
import com.mdmcmusicads.app.paper.Letterhead;
import com.mdmcmusicads.app.paper.PdfPaper;
import com.mdmcmusicads.processes.CaseFacts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes documents for a case, each once, and puts them with what they are about. */
@Component
class FileAction {

    private static final int LONGEST_NAME = 100;

    private final CaseFileDesk files;
    private final Company company;
    private final Clock clock;

    FileAction(CaseFileDesk files, Company company, Clock clock) {
        this.files = files;
        this.company = company;
        this.clock = clock;
    }

    String pdf(String title, String text, Subject about, CaseFacts facts) {
        return files.madeBefore(facts)
                .orElseGet(() -> files.keep(
                        about,
                        name(title, ".pdf"),
                        "application/pdf",
                        paper(title, text).bytes(),
                        facts));
    }

    private PdfPaper paper(String title, String text) {
        var cover = new Cover(Locale.FRENCH, line(title), null, null, List.of(), clock.instant(), null);
        var paper = new PdfPaper(letterhead(company.seller()), cover);
        for (var part : (text == null ? "" : text).split("\\R\\s*\\R")) {
            if (part.strip().startsWith("#")) {
                paper.heading(part.strip().replaceFirst("^#+\\s*", ""));
            } else if (!part.isBlank()) {
                paper.text(part.strip());
            }
        }
        return paper;
    }

    String sheet(String title, String rows, String columns, Subject about, CaseFacts facts) {
        return files.madeBefore(facts)
                .orElseGet(() -> files.keep(
                        about,
                        name(title, ".xlsx"),
                        SheetWriter.TYPE,
                        new SheetAction(line(title), rows, columns, facts.variables()).bytes(),
                        facts));
    }

    /** As a file, without anything a path could be made of. */
    private static String name(String title, String ending) {
        var bare = line(title).replaceAll("[^\\p{L}\\p{N} ._’()-]", "-").replaceFirst("^[. ]+", "");
        return (bare.isBlank()
                        ? "document"
                        : bare.substring(0, Math.min(bare.length(), LONGEST_NAME))
                                .strip())
                + ending;
    }

    private static String line(String title) {
        if (title == null || title.isBlank()) {
            throw new ActionFailure("A document has a title");
        }
        return title.strip().replaceAll("\\s+", " ");
    }

    private static Letterhead letterhead(Seller seller) {
        return new Letterhead(
                Objects.requireNonNullElse(seller.name(), "MDMC"),
                Stream.of(
                                joined(
                                        ", ",
                                        seller.street(),
                                        seller.extra(),
                                        joined(" ", seller.postcode(), seller.city())),
                                joined(" · ", seller.email(), seller.phone()))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                joined(" – ", seller.legalForm(), seller.siren(), seller.vatNumber()));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
