package com.mdmcmusicads.app.catalogue;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;

/** A price and its days; {@code until} is the last day, or null while nothing follows. */
record DatedPrice(LocalDate from, LocalDate until, Money price) {}
