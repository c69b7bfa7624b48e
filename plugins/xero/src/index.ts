import { defineConnector } from '@baton/plugin-sdk';
import { addNote } from './actions/add-note.ts';
import { agedPayables } from './actions/aged-payables.ts';
import { agedReceivables } from './actions/aged-receivables.ts';
import { approveInvoice } from './actions/approve-invoice.ts';
import { archiveContact } from './actions/archive-contact.ts';
import { attachFile } from './actions/attach-file.ts';
import { balanceSheet } from './actions/balance-sheet.ts';
import { bankSummary } from './actions/bank-summary.ts';
import { createBankTransaction } from './actions/create-bank-transaction.ts';
import { createBill } from './actions/create-bill.ts';
import { createContact } from './actions/create-contact.ts';
import { createInvoice } from './actions/create-invoice.ts';
import { createPurchaseOrder } from './actions/create-purchase-order.ts';
import { emailInvoice } from './actions/email-invoice.ts';
import { findContacts } from './actions/find-contacts.ts';
import { findInvoice } from './actions/find-invoice.ts';
import { getAttachment } from './actions/get-attachment.ts';
import { getContact } from './actions/get-contact.ts';
import { getInvoice } from './actions/get-invoice.ts';
import { getPurchaseOrder } from './actions/get-purchase-order.ts';
import { listAccounts } from './actions/list-accounts.ts';
import { listAttachments } from './actions/list-attachments.ts';
import { listBankTransactions } from './actions/list-bank-transactions.ts';
import { listInvoices } from './actions/list-invoices.ts';
import { listPayments } from './actions/list-payments.ts';
import { listPurchaseOrders } from './actions/list-purchase-orders.ts';
import { listTracking } from './actions/list-tracking.ts';
import { profitAndLoss } from './actions/profit-and-loss.ts';
import { recordPayment } from './actions/record-payment.ts';
import { reversePayment } from './actions/reverse-payment.ts';
import { setPurchaseOrderStatus } from './actions/set-purchase-order-status.ts';
import { updateContact } from './actions/update-contact.ts';
import { updateInvoice } from './actions/update-invoice.ts';
import { voidInvoice } from './actions/void-invoice.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { accountCodes, bankAccounts, contacts, taxes, trackingOptions } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { billChanged } from './triggers/bill-changed.ts';
import { billToApprove } from './triggers/bill-to-approve.ts';
import { contactChanged } from './triggers/contact-changed.ts';
import { contactTold } from './triggers/contact-told.ts';
import { creditNoteTold } from './triggers/credit-note-told.ts';
import { invoiceChanged } from './triggers/invoice-changed.ts';
import { invoicePaid } from './triggers/invoice-paid.ts';
import { invoiceTold } from './triggers/invoice-told.ts';
import { paymentRecorded } from './triggers/payment-recorded.ts';
import { purchaseOrderChanged } from './triggers/purchase-order-changed.ts';

export default defineConnector({
  id: 'xero',
  name: 'Xero',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'accounting',
  hosts: ['api.xero.com'],
  auth: authentication,
  // 60 calls in any minute and 5 at once in an organisation: 55 spread over a minute, and 5 at once, stay below both.
  limits: { default: { per: 'connection', points: 55, seconds: 60, burst: 5 } },
  health,
  options: {
    contacts,
    accounts: accountCodes,
    bank_accounts: bankAccounts,
    tax_rates: taxes,
    tracking_options: trackingOptions,
  },
  actions: {
    find_contacts: findContacts,
    get_contact: getContact,
    create_contact: createContact,
    update_contact: updateContact,
    archive_contact: archiveContact,
    list_invoices: listInvoices,
    find_invoice: findInvoice,
    get_invoice: getInvoice,
    create_invoice: createInvoice,
    create_bill: createBill,
    update_invoice: updateInvoice,
    approve_invoice: approveInvoice,
    void_invoice: voidInvoice,
    email_invoice: emailInvoice,
    add_note: addNote,
    list_payments: listPayments,
    record_payment: recordPayment,
    reverse_payment: reversePayment,
    list_purchase_orders: listPurchaseOrders,
    get_purchase_order: getPurchaseOrder,
    create_purchase_order: createPurchaseOrder,
    set_purchase_order_status: setPurchaseOrderStatus,
    list_bank_transactions: listBankTransactions,
    create_bank_transaction: createBankTransaction,
    profit_and_loss: profitAndLoss,
    balance_sheet: balanceSheet,
    bank_summary: bankSummary,
    aged_receivables: agedReceivables,
    aged_payables: agedPayables,
    list_tracking: listTracking,
    list_accounts: listAccounts,
    list_attachments: listAttachments,
    get_attachment: getAttachment,
    attach_file: attachFile,
  },
  triggers: {
    invoice_changed: invoiceChanged,
    invoice_paid: invoicePaid,
    bill_changed: billChanged,
    bill_to_approve: billToApprove,
    payment_recorded: paymentRecorded,
    contact_changed: contactChanged,
    purchase_order_changed: purchaseOrderChanged,
    invoice_told: invoiceTold,
    contact_told: contactTold,
    credit_note_told: creditNoteTold,
  },
  sandbox: standIn,
});
