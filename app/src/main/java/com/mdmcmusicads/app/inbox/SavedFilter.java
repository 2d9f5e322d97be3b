package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.TaskFilter;
import java.util.UUID;

/** A filter somebody uses often. */
record SavedFilter(UUID id, String name, TaskFilter filter) {}
