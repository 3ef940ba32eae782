;;; -*- lexical-binding: t -*-
;; Takes the steps of $GOUJI_STEPS in Emacs, as a person would, and writes what was found to $GOUJI_SEEN.

(defvar seen nil)

(defun await (what test)
  "Wait until TEST holds, or fail for want of WHAT."
  (with-timeout (30 (error "waited in vain for %s" what))
    (while (not (funcall test))
      (accept-process-output nil 0.05))))

(defun finding (diagnostic)
  "What a line of the list of problems says of DIAGNOSTIC."
  (let ((text (flymake-diagnostic-text diagnostic)))
    (unless (string-match "\\`gouji \\[\\(.*?\\)\\]: \\(\\(?:.\\|\n\\)*\\)" text) (error "no finding: %s" text))
    `((line . ,(line-number-at-pos (flymake-diagnostic-beg diagnostic)))
      (rule . ,(match-string 1 text))
      (message . ,(match-string 2 text)))))

(defun take-findings (file)
  (find-file (expand-file-name file command-line-default-directory))
  (run-hooks 'post-command-hook)        ; as the command loop does behind each command,
  (run-window-configuration-change-hook) ; and the display for a buffer that is shown
  (await (format "findings in %s" file) #'flymake-diagnostics)
  (push (vconcat (mapcar #'finding (flymake-diagnostics))) seen))

(defun take-fix (rule title)
  (dolist (each (flymake-diagnostics))
    (when (equal (alist-get 'rule (finding each)) rule) (goto-char (flymake-diagnostic-beg each))))
  (let ((before (buffer-chars-modified-tick))
        (last-nonmenu-event ?\r)         ; as by a key, not by the mouse
        (completing-read-function (lambda (&rest _) title)))
    (call-interactively #'eglot-code-actions)
    (await "the fix" (lambda () (/= before (buffer-chars-modified-tick))))))

(defun take-save ()
  (set-buffer-modified-p t)             ; else there is nothing to save
  (save-buffer))

(seq-doseq (step (json-parse-string (getenv "GOUJI_STEPS")))
  (apply (intern (concat "take-" (seq-first step))) (seq-into (seq-rest step) 'list)))
(let ((coding-system-for-write 'utf-8))
  (write-region (json-serialize (vconcat (nreverse seen))) nil (getenv "GOUJI_SEEN")))
(setq kill-emacs-query-functions nil)
(kill-emacs 0)
