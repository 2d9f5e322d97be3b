package com.mdmcmusicads.app.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers and dates of Excel as they are, not as somebody chose to show them. */
final class PlainCells extends DataFormatter {

    private static final MathContext AS_EXCEL = new MathContext(15);

    PlainCells() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            var moment = DateUtil.getLocalDateTime(value, use1904, true);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        return Double.isFinite(value)
                ? new BigDecimal(value, AS_EXCEL).stripTrailingZeros().toPlainString()
                : "";
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        return formatRawCellContents(value, formatIndex, format, false);
    }
}
