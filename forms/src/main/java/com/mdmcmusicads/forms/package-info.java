/** What people answer: `.form` files (form-js schema) become native fields, and every answer is checked again here. */
package com.mdmcmusicads.forms;
