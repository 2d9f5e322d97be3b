package com.mdmcmusicads.app.paper;

import java.util.List;

/**
 * Who writes: beside the mark on the first page, and at the foot of every page.
 *
 * @param name as it stands beside the mark
 * @param lines address, e-mail, telephone; what stands under the name
 * @param legal legal form, capital, registers: at the foot of every page, as many lines as it needs
 */
public record Letterhead(String name, List<String> lines, String legal) {

    public Letterhead {
        lines = List.copyOf(lines);
    }
}
