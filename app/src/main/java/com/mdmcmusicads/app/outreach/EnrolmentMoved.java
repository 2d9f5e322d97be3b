package com.mdmcmusicads.app.outreach;

/** An enrolment was stopped, paused or resumed; its process is told once that is sure. */
record EnrolmentMoved(String enrolmentId, EnrolmentState to, String reason) {}
